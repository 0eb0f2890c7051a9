import type { PlatformId, SurfaceKind } from '../../model/platform.ts';

export interface LengthLimit {
  /** Most characters that one message may have. */
  max: number;
  /** False: not found in a platform's own words; the screen says 约. */
  sure: boolean;
  /** Half-width letters and digits count half. */
  halves?: true;
}

/**
 * How long a message may be, by platform. Looked up (2026-11): Weibo's comments, 140 汉字, in its open platform's reference
 * (open.weibo.com/wiki/2/comments/create); 快手's 220 and 500 on a third party's page alone. All others are common knowledge among
 * operators that nobody has checked, so they are not sure; platforms move them without notice.
 */
const LIMITS: Partial<Record<PlatformId, Partial<Record<SurfaceKind, LengthLimit>>>> = {
  xiaohongshu: { comment: { max: 300, sure: false }, dm: { max: 500, sure: false } },
  douyin: { comment: { max: 100, sure: false }, dm: { max: 500, sure: false } },
  kuaishou: { comment: { max: 220, sure: false }, dm: { max: 500, sure: false, halves: true } },
  channels: { comment: { max: 200, sure: false }, dm: { max: 500, sure: false } },
  bilibili: { comment: { max: 1000, sure: false }, dm: { max: 500, sure: false } },
  weibo: { comment: { max: 140, sure: true, halves: true }, dm: { max: 300, sure: false } },
};

/** Undefined where nothing is known, as on a taught site. */
export const limitOf = (platform: PlatformId, surface: SurfaceKind): LengthLimit | undefined =>
  LIMITS[platform]?.[surface];

const HALF_WIDTH = /[\u0020-\u007e]/g;

/** Characters as the platform counts them: a surrogate pair is one; where halves count, two half-width ones are one, rounded up. */
export function lengthIn(text: string, limit?: LengthLimit): number {
  const all = Array.from(text).length;
  if (!limit?.halves) return all;
  const halves = text.match(HALF_WIDTH)?.length ?? 0;
  return all - halves + Math.ceil(halves / 2);
}

/** By how many characters a message is too long there; 0: it fits. */
export const overLimit = (text: string, limit: LengthLimit | undefined): number =>
  limit === undefined ? 0 : Math.max(0, lengthIn(text, limit) - limit.max);
