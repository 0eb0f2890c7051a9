import type { Anchor } from '../platform.ts';
import { safely } from './safely.ts';
import type { Site } from './site.ts';

/** Which of the comments that were read are known by too few signs: a set that holds only those that still stand on the page. */
export function createDoubtful(site: Site, elementOf: (anchor: Anchor) => Element | undefined) {
  const doubtful = new Set<Anchor>();
  return {
    /** Call it after a comment was read. */
    note(anchor: Anchor, element: Element): void {
      if (safely(() => site.isUnsure?.(element) ?? false, false)) doubtful.add(anchor);
      else doubtful.delete(anchor);
    },
    count(): number {
      for (const anchor of doubtful) if (!elementOf(anchor)) doubtful.delete(anchor);
      return doubtful.size;
    },
  };
}
