import { type Closeness, closeness, withBody } from './closeness.ts';
import { collected } from './collect.ts';
import { listed } from './listed.ts';
import { handsOver, isForMe, type SearchContext, type Standing, standingOf } from './fit.ts';
import { nearness } from './near.ts';
import { type Query, queryOf } from './query.ts';
import type { ScriptSegments } from './script-segments.ts';
import { docAt } from './segment.ts';

export interface Hit {
  id: string;
  expired: boolean;
  wrongRole: boolean;
  /** It is the public line of a handoff. */
  handsOver: boolean;
}

/** So many are looked at closely, and so many of those are given to Fuse. */
const POOL = 600;
const FEW = 160;
/** What each sign counts. */
const WEIGHT = { share: 1, close: 1.1, near: 0.35, exact: 1, flag: 0.12, stage: 0.06, recent: 0.05, uses: 0.05 };
/** So many late uses are told apart. */
const RECENT = 50;

/**
 * The scripts that answer a query in Chinese, pinyin, initials or a mixture, best first: by how closely they answer it, then by what
 * they are made for and how they are used; out of date or another role's come last and are marked. An empty query lists what fits the
 * context best, then what was lately used.
 */
export function searchScripts(typed: string, segments: ScriptSegments, context: SearchContext): Hit[] {
  const query = queryOf(typed);
  if (query.text === '') return listed(segments, context);
  const pool = collected(segments, query, POOL).filter(({ part: { segment }, doc }) =>
    isForMe({ fits: segment.fits[doc] ?? 0, owner: segment.owners[doc] }, context),
  );
  const few = pool
    .map(found => closeness(found, query.words, query.text))
    .toSorted((a, b) => b.found.share + b.close - (a.found.share + a.close))
    .slice(0, FEW)
    .map(candidate => withBody(candidate, query.words));
  const near = nearness(few, query.text);
  const ranked = few.flatMap(candidate => scored(candidate, near.get(candidate) ?? 0, query, context));
  return ranked
    .toSorted((a, b) => a.last - b.last || b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1))
    .map(one => one.hit);
}

interface Ranked {
  hit: Hit;
  last: number;
  score: number;
}

function scored(candidate: Closeness, near: number, query: Query, context: SearchContext): Ranked[] {
  const { found, close, isExact } = candidate;
  if (close === 0 && found.share < leastShare(query.text.length) && near < LEAST_NEAR) return [];
  const doc = docAt(found.part.segment, found.doc);
  const standing = standingOf(doc, context);
  const relevance =
    WEIGHT.share * Math.min(1, found.share) + WEIGHT.close * close + WEIGHT.near * near + (isExact ? WEIGHT.exact : 0);
  const score = relevance + byContext(standing, context) + byUse(doc.id, context);
  const hit = { id: doc.id, ...pick(standing), handsOver: handsOver(doc.fits) };
  return [{ hit, last: (standing.wrongRole ? 2 : 0) + (standing.expired ? 1 : 0), score }];
}

const pick = ({ expired, wrongRole }: Standing) => ({ expired, wrongRole });

/** Of a short query much must be there; of a customer's whole question little is. */
const leastShare = (length: number): number => (length <= 2 ? 0.42 : length <= 6 ? 0.22 : 0.03);
/** Near enough by Fuse alone. */
const LEAST_NEAR = 0.72;

const byContext = ({ flag, ofStage }: Standing, { flag: wanted }: SearchContext): number =>
  (wanted !== undefined && flag === 0 ? WEIGHT.flag : 0) + (ofStage ? WEIGHT.stage : 0);

function byUse(id: string, { recent, uses }: SearchContext): number {
  const at = recent.indexOf(id);
  const late = at === -1 ? 0 : WEIGHT.recent * (1 - Math.min(at, RECENT) / RECENT);
  const often = Math.min(1, Math.log2(1 + (uses?.get(id) ?? 0)) / 6);
  return late + WEIGHT.uses * often;
}
