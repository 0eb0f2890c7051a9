import { type Closeness, closeness, withBody } from './closeness.ts';
import { collected } from './collect.ts';
import { handsOver, isForMe, type SearchContext, type Standing, standingOf } from './fit.ts';
import { listed } from './listed.ts';
import { nearness } from './near.ts';
import { type Query, queryOf } from './query.ts';
import type { ScriptSegments } from './script-segments.ts';
import { docAt } from './segment.ts';
import { slipsOf } from './slips.ts';

export interface Hit {
  id: string;
  expired: boolean;
  wrongRole: boolean;
  /** It is the public line of a handoff. */
  handsOver: boolean;
}

/** So many are looked at closely, and so many of those are given to Fuse. */
const POOL = 400;
const FEW = 100;
/** What each sign counts. */
const WEIGHT = {
  share: 1,
  close: 1.1,
  near: 0.35,
  exact: 1,
  flag: 0.12,
  stage: 0.06,
  recent: 0.05,
  uses: 0.05,
};
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
  const { ranked, isClose } = ranking(query, segments, context);
  const meant = isClose ? [] : withoutSlip(query.text, segments, context);
  return inOrder([...ranked, ...meant]).map(one => one.hit);
}

interface Ranking {
  ranked: Ranked[];
  /** Some script holds the words of the query. */
  isClose: boolean;
}

function ranking(query: Query, segments: ScriptSegments, context: SearchContext): Ranking {
  const pool = collected(segments, query, POOL).filter(({ part: { segment }, doc }) =>
    isForMe({ fits: segment.fits[doc] ?? 0, owner: segment.owners[doc] }, context),
  );
  const few = pool
    .map(found => closeness(found, query.words, query.text))
    .toSorted((a, b) => b.found.share + b.close - (a.found.share + a.close))
    .slice(0, FEW)
    .map(candidate => withBody(candidate, query.words));
  const near = nearness(few, query.text);
  const score = (least: number) =>
    few.flatMap(candidate => scored(candidate, { near: near.get(candidate) ?? 0, least, context }));
  const answers = score(leastShare(query.text.length));
  // A customer's own words may share one rare word with the right script: better than nothing, when there is nothing better.
  const ranked = answers.length > 0 || !isQuestion(query) ? answers : score(SOMETHING);
  return { ranked, isClose: few.some(candidate => candidate.close > 0) };
}

/** Pinyin that names nothing may hold a slip of the finger: what it may have meant, as far as that names something. */
function withoutSlip(text: string, segments: ScriptSegments, context: SearchContext): Ranked[] {
  for (const slip of slipsOf(text)) {
    const { ranked, isClose } = ranking(queryOf(slip), segments, context);
    if (isClose) return ranked;
  }
  return [];
}

/** Best first, each script once; by id where all is equal, so that equals never change places. */
function inOrder(ranked: Ranked[]): Ranked[] {
  const sorted = ranked.toSorted(
    (a, b) => a.last - b.last || b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1),
  );
  const seen = new Set<string>();
  return sorted.filter(({ hit }) => !seen.has(hit.id) && seen.add(hit.id));
}

interface Ranked {
  hit: Hit;
  last: number;
  score: number;
}

interface Judging {
  /** By Fuse. */
  near: number;
  /** The share of the query that a script holds at least. */
  least: number;
  context: SearchContext;
}

function scored(candidate: Closeness, { near, least, context }: Judging): Ranked[] {
  const { found, close, isExact } = candidate;
  if (close === 0 && found.share < least && near < LEAST_NEAR) return [];
  const doc = docAt(found.part.segment, found.doc);
  const standing = standingOf(doc, context);
  const relevance =
    WEIGHT.share * Math.min(1, found.share) +
    WEIGHT.close * close +
    WEIGHT.near * near +
    (isExact ? WEIGHT.exact : 0);
  const score = relevance + byContext(standing, context) + byUse(doc.id, context);
  const hit = { id: doc.id, ...pick(standing), handsOver: handsOver(doc.fits) };
  return [{ hit, last: (standing.wrongRole ? 2 : 0) + (standing.expired ? 1 : 0), score }];
}

const pick = ({ expired, wrongRole }: Standing) => ({ expired, wrongRole });

/** Of a short query much must be there; of a customer's whole question little is. */
const leastShare = (length: number): number => (length <= 2 ? 0.42 : length <= 6 ? 0.22 : 0.03);
/** What a script holds at least where none holds enough, of a query in characters that tells at least so many. */
const SOMETHING = 0.03;
const LEAST_TOLD = 3;
const isQuestion = ({ text, length }: Query): boolean => length >= LEAST_TOLD && !/[a-z]/.test(text);
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
