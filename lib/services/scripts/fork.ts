import { newId } from '../../base/id.ts';
import type { Revision } from '../../model/revision.ts';
import { contentDigest, sameContent } from '../../rules/script/content.ts';
import type { Change } from '../../store/change.ts';
import type { RefusedRow } from '../../store/refused.ts';
import { revisionsOf } from '../../store/revisions.ts';
import { type Core, memberOf, write } from '../core.ts';

type RefusedText = { refusedId: string; row: Revision };

/**
 * Texts that the server refused because another device was quicker become drafts of their own. Driven by what is set aside in the
 * store, so that a worker that dies meanwhile loses none.
 */
export async function forkRefused(core: Core): Promise<void> {
  const who = await memberOf(core);
  if (!who || (await core.db.refused.count()) === 0) return;
  await write(core, async () => {
    const refused = await core.db.refused.toArray();
    const texts = refused.flatMap(textOf);
    const forks: Change[] = [];
    for (const [id, last] of lastOfEach(texts)) {
      const beside = await revisionsOf(core.db, last.scriptId);
      // The refused row itself may still show the text here: the next pull brings it what the server keeps.
      const isKept = (one: Revision) =>
        one.id !== id && one.authorId === who.id && sameContent(one.content, last.content);
      if (!beside.some(isKept)) forks.push({ kind: 'revision', row: forkOf(last, id, who.id, core.clock()) });
    }
    const settled = [...texts.map(({ refusedId }) => refusedId), ...versionsOf(refused)];
    await core.db.refused.bulkDelete(settled);
    return forks;
  });
}

/** A change that wrote a text, not one that only came along with a text. */
function textOf({ id, change, reason }: RefusedRow): RefusedText[] {
  if (change.kind !== 'revision' || reason !== 'conflict') return [];
  const { row } = change;
  return row.over === contentDigest(row.content) ? [] : [{ refusedId: id, row }];
}

/** Autosaved again and again: the last one holds them all. */
function lastOfEach(texts: readonly RefusedText[]): Map<string, Revision> {
  const last = new Map<string, Revision>();
  for (const { row } of texts) if ((last.get(row.id)?.edit ?? -1) < row.edit) last.set(row.id, row);
  return last;
}

/** Scripts that were to become a version: what was to become of them is seen at their revision. */
const versionsOf = (refused: readonly RefusedRow[]): string[] =>
  refused.flatMap(({ id, change }) =>
    change.kind === 'script' && change.row.revisionId !== undefined ? [id] : [],
  );

/** A writer who still has the refused text before them goes on here (save-draft.ts). */
const forkOf = (from: Revision, of: string, authorId: string, now: number): Revision => ({
  id: newId(),
  scriptId: from.scriptId,
  content: from.content,
  baseVersion: from.baseVersion,
  state: 'draft',
  authorId,
  edit: 0,
  over: contentDigest(from.content),
  origin: { kind: 'fork', id: of },
  ...(from.note === undefined ? {} : { note: from.note }),
  reviews: [],
  comments: [],
  createdAt: now,
  updatedAt: now,
});
