import type { Flag } from '../model/flag.ts';
import type { SurfaceKind } from '../model/platform.ts';
import type { Role } from '../model/role.ts';
import type { Script, Stage } from '../model/script.ts';
import { isValid } from '../rules/fill-script/fill.ts';

/** For whom and what a script is looked for; what is absent fits everything. */
export interface SearchContext {
  role?: Role | undefined;
  surface?: SurfaceKind | undefined;
  flag?: Flag | undefined;
  /** Where the conversation stands. */
  stage?: Stage | undefined;
  now: number;
  /** Ids of scripts lately used, newest first. */
  recent: readonly string[];
}

export interface Standing {
  /** Not valid now. */
  expired: boolean;
  /** Written for other roles, or for another kind of place. */
  wrongRole: boolean;
  /** 0: made for this flag; 1: fits whatever the item is; 2: made for other flags. */
  flag: 0 | 1 | 2;
  /** Made for where the conversation stands, and for nothing that this is not. */
  ofStage: boolean;
}

export function standingOf(script: Script, { role, surface, flag, stage, now }: SearchContext): Standing {
  const otherRole = role !== undefined && script.roles.length > 0 && !script.roles.includes(role);
  const otherSurface = surface !== undefined && !script.surfaces.includes(surface);
  const fit = flagFit(script.flags, flag);
  return {
    expired: !isValid(script, now),
    wrongRole: otherRole || otherSurface,
    flag: fit,
    ofStage: stage !== undefined && script.stage === stage && fit !== 2,
  };
}

function flagFit(flags: readonly Flag[], wanted: Flag | undefined): Standing['flag'] {
  if (flags.length === 0) return 1;
  if (wanted === undefined) return 1;
  return flags.includes(wanted) ? 0 : 2;
}
