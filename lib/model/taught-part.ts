/** What an operator points at to teach a page, in this order. */
export const TAUGHT_PARTS = ['item', 'name', 'text', 'time', 'control', 'editor'] as const;
export type TaughtPart = (typeof TAUGHT_PARTS)[number];

const NEEDED: readonly TaughtPart[] = ['item', 'name', 'text'];
export const mayBeSkipped = (part: TaughtPart): boolean => !NEEDED.includes(part);
