import { FLAGS, type Flag } from '../model/flag.ts';
import { ANY_SITE, PLATFORMS, type PlatformId, SURFACES, type SurfaceKind } from '../model/platform.ts';
import { ROLES, type Role } from '../model/role.ts';
import { type Script, STAGES, type Stage } from '../model/script.ts';

/** For whom and what a script is looked for; what is absent fits everything. */
export interface SearchContext {
  role?: Role | undefined;
  surface?: SurfaceKind | undefined;
  platform?: PlatformId | undefined;
  flag?: Flag | undefined;
  /** Where the conversation stands. */
  stage?: Stage | undefined;
  now: number;
  /** Ids of scripts lately used, newest first. */
  recent: readonly string[];
  /** How often scripts were used lately, by id. */
  uses?: ReadonlyMap<string, number> | undefined;
  /** Who searches: scripts of theirs alone are found by nobody else. */
  memberId?: string | undefined;
  /** Retired scripts are found as well, by those who write. */
  withRetired?: boolean | undefined;
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

const SITES = [...PLATFORMS, ANY_SITE];
/** Where each list begins in the packed number. */
const AT = { roles: 0, surfaces: 5, flags: 7, platforms: 18, stage: 25 } as const;
const HANDS_OVER = 1 << 28;
const ROLE_ONLY = 1 << 29;
const GONE = 1 << 30;

/** For what a script is made, in one number. */
export function fitsOf(script: Script): number {
  const bits = [
    maskOf(ROLES, script.roles, AT.roles),
    maskOf(SURFACES, script.surfaces, AT.surfaces),
    maskOf(FLAGS, script.flags, AT.flags),
    maskOf(SITES, script.platforms ?? [], AT.platforms),
    ((script.stage ? STAGES.indexOf(script.stage) : -1) + 1) << AT.stage,
    script.handsOverTo ? HANDS_OVER : 0,
    script.scope === 'role' ? ROLE_ONLY : 0,
    script.state === 'retired' ? GONE : 0,
  ];
  return bits.reduce((all, one) => all | one, 0);
}

function maskOf<Word>(all: readonly Word[], given: readonly Word[], at: number): number {
  return given.reduce((mask, word) => mask | (1 << (at + all.indexOf(word))), 0);
}

/** Retired, or deleted: found by nobody. */
export const GONE_FITS = GONE;
export const isGone = (fits: number): boolean => (fits & GONE) !== 0;
export const handsOver = (fits: number): boolean => (fits & HANDS_OVER) !== 0;

/** The parts of a doc that say for whom it is. */
export interface Fitting {
  fits: number;
  owner: string | undefined;
  validFrom: number;
  validTo: number;
}

/** May this member find it at all? Where no member is named (on the command line) nothing is anybody's own. */
export function isForMe({ fits, owner }: Pick<Fitting, 'fits' | 'owner'>, context: SearchContext): boolean {
  if (isGone(fits) && !context.withRetired) return false;
  if (owner !== undefined && owner !== context.memberId) return false;
  return (fits & ROLE_ONLY) === 0 || context.role === undefined || holds(fits, ROLES, context.role, AT.roles);
}

export const fittingOf = (script: Script): Fitting => ({
  fits: fitsOf(script),
  owner: script.scope === 'mine' ? (script.ownerId ?? '') : undefined,
  validFrom: script.validFrom ?? Number.NEGATIVE_INFINITY,
  validTo: script.validTo ?? Number.POSITIVE_INFINITY,
});

export function standingOf({ fits, validFrom, validTo }: Fitting, context: SearchContext): Standing {
  const { role, surface, platform, flag, stage, now } = context;
  const otherRole = role !== undefined && hasAny(fits, AT.roles, 5) && !holds(fits, ROLES, role, AT.roles);
  const otherSurface = surface !== undefined && !holds(fits, SURFACES, surface, AT.surfaces);
  const otherSite =
    platform !== undefined && hasAny(fits, AT.platforms, 7) && !holds(fits, SITES, platform, AT.platforms);
  const fit = flagFit(fits, flag);
  return {
    expired: now < validFrom || now >= validTo,
    wrongRole: otherRole || otherSurface || otherSite,
    flag: fit,
    ofStage: stage !== undefined && ((fits >>> AT.stage) & 7) === STAGES.indexOf(stage) + 1 && fit !== 2,
  };
}

function flagFit(fits: number, wanted: Flag | undefined): Standing['flag'] {
  if (wanted === undefined || !hasAny(fits, AT.flags, 11)) return 1;
  return holds(fits, FLAGS, wanted, AT.flags) ? 0 : 2;
}

const hasAny = (fits: number, at: number, bits: number): boolean => ((fits >>> at) & ((1 << bits) - 1)) !== 0;
const holds = <Word>(fits: number, all: readonly Word[], word: Word, at: number): boolean =>
  (fits & (1 << (at + all.indexOf(word)))) !== 0;
