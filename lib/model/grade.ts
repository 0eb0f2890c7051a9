/**
 * How well a surface is known. `captured`: checked against a real page. `documented`: public sources agree. `thin`: one source, or sources
 * that contradict each other; it works on the replica, and the bar says 试用.
 */
export const GRADES = ['captured', 'documented', 'thin'] as const;
export type Grade = (typeof GRADES)[number];
