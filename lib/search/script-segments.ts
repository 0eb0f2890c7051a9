import type { Script } from '../model/script.ts';
import { type Doc, docOf } from './doc.ts';
import { GONE_FITS, isGone } from './fit.ts';
import { merged, type Part } from './merge.ts';
import { type Segment, segmentOf } from './segment.ts';

/** Raised when segments change their shape or meaning: stored ones are then made anew. */
export const INDEX_FORMAT = 3;

/** This many segments of about one size become one. */
const FEW = 8;
/** More scripts than any library holds. */
const MOST = 2 ** 20;

/** What was written into the index: segments to be stored, and stored ones that are no longer needed. */
export interface Written {
  put: Segment[];
  drop: string[];
}

/** Where a script's newest doc stands. */
interface Place {
  part: Part;
  doc: number;
}

/**
 * The index in memory: segments that never change, the newest last. A change adds a small one, which hides what older ones say of the
 * same scripts; now and then small ones are merged.
 */
export class ScriptSegments {
  readonly parts: Part[] = [];
  private readonly places = new Map<string, Place>();
  private next = 0;

  /** @param stored as `write` and `merge` gave them, in any order. */
  constructor(stored: readonly Segment[] = []) {
    for (const segment of stored.toSorted((a, b) => Number(a.id) - Number(b.id))) this.push(segment);
  }

  /** How many scripts can be found. */
  get size(): number {
    let count = 0;
    for (const { part, doc } of this.places.values()) if (!isGone(part.segment.fits[doc] ?? 0)) count++;
    return count;
  }

  /** `updatedAt` of the script as the index knows it; undefined: it does not, or knows that it is deleted. */
  updatedAt(id: string): number | undefined {
    const place = this.places.get(id);
    if (!place) return undefined;
    const { segment } = place.part;
    return Number.isNaN(segment.times[place.doc * 3 + 2]) ? undefined : segment.times[place.doc * 3 + 2];
  }

  ids(): string[] {
    return [...this.places.keys()].filter(id => this.updatedAt(id) !== undefined);
  }

  /** Takes scripts in or anew, and forgets those that were deleted. */
  write(scripts: readonly Script[], deleted: readonly string[] = []): Written {
    const docs = [...scripts.map(docOf), ...deleted.filter(id => this.places.has(id)).map(goneDoc)];
    if (docs.length === 0) return { put: [], drop: [] };
    const segment = segmentOf(String(this.next), docs);
    this.push(segment);
    return { put: [segment], drop: [] };
  }

  /** Merges one group of segments of about one size; `put` is empty when nothing is to be done. */
  merge(): Written {
    const group = this.group();
    if (!group) return { put: [], drop: [] };
    const from = this.parts.length - group.length;
    if (from === 0) for (const part of group) this.forgetGone(part);
    const segment = merged(group.at(-1)?.segment.id ?? '0', group);
    const part = { segment, alive: new Uint8Array(segment.ids.length).fill(1) };
    this.parts.splice(from, group.length, part);
    for (const [doc, id] of segment.ids.entries()) this.places.set(id, { part, doc });
    return { put: [segment], drop: group.slice(0, -1).map(one => one.segment.id) };
  }

  /** The newest segments of about one size, as soon as there are enough of them. */
  private group(): Part[] | undefined {
    for (let limit = FEW; limit < MOST; limit *= FEW) {
      const older = this.parts.findLastIndex(part => part.segment.ids.length >= limit);
      if (this.parts.length - older - 1 >= FEW) return this.parts.slice(older + 1);
    }
    return undefined;
  }

  /** What was deleted is remembered only as long as an older segment may still hold it. */
  private forgetGone({ segment, alive }: Part): void {
    for (const [doc, id] of segment.ids.entries()) {
      if (!alive[doc] || !Number.isNaN(segment.times[doc * 3 + 2])) continue;
      alive[doc] = 0;
      this.places.delete(id);
    }
  }

  private push(segment: Segment): void {
    const part = { segment, alive: new Uint8Array(segment.ids.length).fill(1) };
    this.next = Math.max(this.next, Number(segment.id) + 1);
    for (const [doc, id] of segment.ids.entries()) {
      const older = this.places.get(id);
      if (older) older.part.alive[older.doc] = 0;
      this.places.set(id, { part, doc });
    }
    this.parts.push(part);
  }
}

const goneDoc = (id: string): Doc => ({
  ...{ id, title: '', tags: '', body: '', fits: GONE_FITS, owner: undefined },
  ...{ validFrom: 0, validTo: 0, updatedAt: Number.NaN },
});
