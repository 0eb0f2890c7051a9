import type { Doc } from './doc.ts';
import { type Postings, postingsOf } from './postings.ts';

/** A part of the index that never changes: a few scripts, or most of them. Columns, so that it is stored and read in one piece. */
export interface Segment extends Postings {
  id: string;
  ids: string[];
  /** Titles, tags and bodies of all docs one after the other. */
  text: string;
  /** Three numbers a doc: where its title, its tags and its body end. */
  ends: Uint32Array;
  fits: Uint32Array;
  /** Only of scripts that are somebody's alone. */
  owners: Record<number, string>;
  /** Three numbers a doc: validFrom, validTo, updatedAt. */
  times: Float64Array;
}

export function segmentOf(id: string, docs: readonly Doc[]): Segment {
  return { id, ...columnsOf(docs), ...postingsOf(docs) };
}

/** All of a segment but its postings. */
export type Columns = Omit<Segment, 'id' | keyof Postings>;

export function columnsOf(docs: readonly Doc[]): Columns {
  let end = 0;
  const ends = docs.flatMap(({ title, tags, body }) => [title, tags, body].map(part => (end += part.length)));
  const owned = docs.flatMap<[number, string]>(({ owner }, index) =>
    owner === undefined ? [] : [[index, owner]],
  );
  return {
    ids: docs.map(doc => doc.id),
    text: docs.map(({ title, tags, body }) => title + tags + body).join(''),
    ends: Uint32Array.from(ends),
    fits: Uint32Array.from(docs, doc => doc.fits),
    owners: Object.fromEntries(owned),
    times: Float64Array.from(docs.flatMap(doc => [doc.validFrom, doc.validTo, doc.updatedAt])),
  };
}

export const titleAt = ({ text, ends }: Segment, doc: number): string =>
  text.slice(doc === 0 ? 0 : ends[doc * 3 - 1], ends[doc * 3]);
export const tagsAt = ({ text, ends }: Segment, doc: number): string =>
  text.slice(ends[doc * 3], ends[doc * 3 + 1]);
export const bodyAt = ({ text, ends }: Segment, doc: number): string =>
  text.slice(ends[doc * 3 + 1], ends[doc * 3 + 2]);

export const docAt = (segment: Segment, doc: number): Doc => ({
  id: segment.ids[doc] ?? '',
  title: titleAt(segment, doc),
  tags: tagsAt(segment, doc),
  body: bodyAt(segment, doc),
  fits: segment.fits[doc] ?? 0,
  owner: segment.owners[doc],
  validFrom: segment.times[doc * 3] ?? 0,
  validTo: segment.times[doc * 3 + 1] ?? 0,
  updatedAt: segment.times[doc * 3 + 2] ?? 0,
});
