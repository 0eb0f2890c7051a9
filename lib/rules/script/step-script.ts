import { failed, ok, type Result } from '../../base/result.ts';
import type { Member } from '../../model/member.ts';
import type { Revision } from '../../model/revision.ts';
import type { Script } from '../../model/script.ts';
import { may } from '../permission.ts';
import { scriptOf } from './approve.ts';
import { isMine, sameContent, versionOf } from './content.ts';

type Step = Result<Script, 'conflict' | 'forbidden'>;

/**
 * One change of a script as operators get it, judged alike on the device and on the server. It says what an approved revision says, or
 * comes with an import or with the workspace, or is only retired or taken back; nothing else changes what a team reads.
 */
export function stepScript(
  kept: Script | undefined,
  wanted: Script,
  who: Member,
  revision: Revision | undefined,
): Step {
  if (kept && isMine(kept) && kept.ownerId !== who.id) return failed('forbidden');
  // Others work with it: nobody takes it for themselves.
  if (kept && !isMine(kept) && isMine(wanted)) return failed('forbidden');
  const isOwn = isMine(wanted);
  const row = isOwn ? { ...wanted, ownerId: who.id } : wanted;
  const isKeeper = isOwn || may(who.role, 'write-library');
  if (kept && isRetiring(kept, row)) return isKeeper ? retired(kept, row) : failed('forbidden');
  if (row.revisionId !== undefined) return ofRevision(kept, row, revision);
  return isKeeper ? brought(kept, row) : failed('forbidden');
}

const isRetiring = (kept: Script, row: Script): boolean =>
  (kept.state ?? 'approved') !== (row.state ?? 'approved') &&
  versionOf(kept) === versionOf(row) &&
  kept.revisionId === row.revisionId &&
  sameContent(kept, row);

const retired = (kept: Script, { state, updatedAt }: Script): Step =>
  ok({ ...kept, state: state ?? 'approved', updatedAt: Math.max(kept.updatedAt, updatedAt) });

function ofRevision(kept: Script | undefined, row: Script, revision: Revision | undefined): Step {
  if (kept?.revisionId === row.revisionId && kept) return ok(kept);
  if (revision?.state !== 'approved' || revision.id !== row.revisionId || revision.scriptId !== row.id)
    return failed('conflict', 'not approved');
  if (revision.version !== versionOf(kept) + 1 || row.version !== revision.version)
    return failed('conflict', `${versionOf(kept)} → ${row.version}`);
  return sameContent(revision.content, row)
    ? ok(scriptOf(revision, kept, row.updatedAt))
    : failed('conflict', 'other words');
}

/** With an import or with the workspace. What somebody has written since is not overwritten by it. */
function brought(kept: Script | undefined, row: Script): Step {
  if (!kept) return ok(row);
  if (kept.revisionId === undefined && kept.version === undefined && row.version === undefined)
    return kept.updatedAt > row.updatedAt ? failed('conflict', 'newer row kept') : ok(row);
  const isSame = versionOf(row) === versionOf(kept) && sameContent(kept, row);
  if (isSame) return ok(kept);
  return row.importId !== undefined && row.version === versionOf(kept) + 1
    ? ok(row)
    : failed('conflict', `${versionOf(kept)} → ${row.version}`);
}
