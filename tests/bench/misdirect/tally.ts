/** What became of a page's insertions. */
export interface Tally {
  inserted: number;
  copied: number;
  refused: number;
  /** How often by which way, or for which reason. */
  reasons: Record<string, number>;
  /** Text that would have gone to somebody else, or as another account; in words, with the seed. */
  wrong: string[];
  /** Text in the right box, although Chorus said that it had not put it there. */
  unsaid: string[];
  /** Inserted, and the box was gone before Send could be pressed. */
  vanished: number;
  /** Inserted, and the page sends nothing from where it stands. */
  unsendable: string[];
  /** How often nobody could be answered: the page had to be reset. */
  idle: number;
  /** The page must be loaded anew. */
  isSpoilt: boolean;
}

export const newTally = (): Tally => ({
  inserted: 0,
  copied: 0,
  refused: 0,
  reasons: {},
  wrong: [],
  unsaid: [],
  vanished: 0,
  unsendable: [],
  idle: 0,
  isSpoilt: false,
});

export function addTally(all: Tally, { reasons, wrong, unsaid, unsendable, ...rest }: Tally): void {
  for (const key of ['inserted', 'copied', 'refused', 'vanished', 'idle'] as const) all[key] += rest[key];
  for (const [key, count] of Object.entries(reasons)) all.reasons[key] = (all.reasons[key] ?? 0) + count;
  all.wrong.push(...wrong);
  all.unsaid.push(...unsaid);
  all.unsendable.push(...unsendable);
}
