import type { Instant } from '../../base/clock.ts';
import { digest } from '../../base/id.ts';
import type { Revision } from '../../model/revision.ts';
import type { Script } from '../../model/script.ts';
import { contentDigest, contentOf, sameContent, versionOf } from './content.ts';

/** All that approving writes, in this order. */
export interface Approval {
  /** Holds what operators had until now, where no revision does: history begins with what was brought along. */
  former?: Revision;
  revision: Revision;
  script: Script;
}

/** The revision becomes the next version of its script. */
export function approvalOf(revision: Revision, script: Script | undefined, now: Instant): Approval {
  const version = versionOf(script) + 1;
  const over = contentDigest(revision.content);
  const approved: Revision = { ...revision, over, state: 'approved', version, updatedAt: now };
  return {
    ...(script && script.revisionId === undefined ? { former: formerOf(script) } : {}),
    revision: approved,
    script: scriptOf(approved, script, now),
  };
}

/** The script as operators get it once this revision is approved. */
export function scriptOf(revision: Revision, kept: Script | undefined, now: Instant): Script {
  return {
    ...contentOf(revision.content),
    id: revision.scriptId,
    ownerId: kept?.ownerId ?? revision.authorId,
    state: 'approved',
    version: revision.version ?? versionOf(kept) + 1,
    revisionId: revision.id,
    updatedAt: now,
  };
}

const formerId = ({ id, version }: Script): string => `former-${digest(id)}-${version ?? 1}`;

/** The same on every device. */
export function formerOf(script: Script): Revision {
  const version = versionOf(script);
  return {
    id: formerId(script),
    scriptId: script.id,
    content: contentOf(script),
    baseVersion: version - 1,
    version,
    state: 'approved',
    authorId: script.ownerId ?? '',
    edit: 0,
    reviews: [],
    comments: [],
    createdAt: script.updatedAt,
    updatedAt: script.updatedAt,
  };
}

/** Whether a revision only writes down what operators have. */
export const isFormer = (revision: Revision, script: Script | undefined): boolean =>
  script !== undefined &&
  script.revisionId === undefined &&
  revision.id === formerId(script) &&
  revision.scriptId === script.id &&
  revision.state === 'approved' &&
  revision.version === versionOf(script) &&
  revision.authorId === (script.ownerId ?? '') &&
  sameContent(revision.content, script);
