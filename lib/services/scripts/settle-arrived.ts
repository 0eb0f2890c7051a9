import type { Revision } from '../../model/revision.ts';
import { may } from '../../rules/permission.ts';
import { isPassed } from '../../rules/script/reviews.ts';
import type { Change } from '../../store/change.ts';
import { proposedRevisions, revisionById } from '../../store/revisions.ts';
import { type Core, memberOf, write } from '../core.ts';
import { type Desk, deskFor } from './decide.ts';
import { forkRefused } from './fork.ts';
import { approvedNow, knowsBase } from './versions.ts';

/**
 * What follows from revisions that others wrote or that came back: what was refused becomes a draft, and what has passed every stage
 * becomes the next version, whoever hears of it first.
 */
export async function settleArrivedScripts(core: Core, changes: readonly Change[]): Promise<boolean> {
  await forkRefused(core);
  const kinds = new Set(changes.map(({ kind }) => kind));
  if (!kinds.has('revision') && !kinds.has('policy')) return false;
  const who = await memberOf(core);
  if (!who) return false;
  const ids = changes.flatMap(({ kind, row }) => (kind === 'revision' ? [row.id] : []));
  const written = await write(core, async () => {
    const desk = await deskFor(core, who);
    // Another policy may ask for less.
    const waiting = kinds.has('policy') ? await proposedRevisions(core.db) : await revisionsBy(core, ids);
    const passed = waiting.filter(one => isPassed(one, desk.policy) && isMineToFinish(one, desk));
    const approvals = [];
    for (const one of passed)
      if (await knowsBase(desk, one)) approvals.push(...(await approvedNow(desk, one, one, {})).changes);
    return approvals;
  });
  return written.length > 0;
}

const revisionsBy = async ({ db }: Core, ids: readonly string[]): Promise<Revision[]> =>
  (await Promise.all(ids.map(id => revisionById(db, id)))).filter(one => one !== undefined);

/** Not every device writes it: those of its author and its reviewers, and of those who keep the library. */
const isMineToFinish = ({ authorId, reviews }: Revision, { who }: Desk): boolean =>
  authorId === who.id ||
  may(who.role, 'write-library') ||
  reviews.some(({ memberId }) => memberId === who.id);
