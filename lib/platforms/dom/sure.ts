import type { Site } from './site.ts';

/** Of so many comments the signs are counted. */
const MOST_SIGNS = 60;
const NEARLY_ALL = 0.9;

interface ReadOnce {
  text: string;
  /** UTC ms; undefined where the words are no time. */
  instant?: number | undefined;
}

/** Do two signs that agree speak for every item, and was nearly everything read? Then that is two looks already. */
export function isSure(site: Site, items: readonly Element[], read: readonly ReadOnce[]): boolean {
  const { isKnownTwice } = site;
  return (
    isKnownTwice !== undefined &&
    read.length >= Math.max(1, items.length * NEARLY_ALL) &&
    read.every(({ instant }) => instant !== undefined) &&
    read.some(({ text }) => text !== '') &&
    items.slice(0, MOST_SIGNS).every(isKnownTwice)
  );
}
