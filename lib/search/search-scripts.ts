import Fuse, { type FuseResult } from 'fuse.js';
import type { Script } from '../model/script.ts';
import { type SearchContext, type Standing, standingOf } from './fit.ts';
import { MATCH_KINDS, type Match, matchOf } from './match.ts';
import type { Narrowing } from './narrow.ts';
import { queryText } from './search-text.ts';

export interface Searchable {
  scripts: ReadonlyMap<string, Script>;
  index: Narrowing;
  context: SearchContext;
}

export interface Hit {
  script: Script;
  /** Parts of the title that matched, [start, end) in UTF-16 units. */
  titleMatches: [number, number][];
  expired: boolean;
  wrongRole: boolean;
}

interface Candidate {
  script: Script;
  standing: Standing;
  match: Match;
  /** Fuse's distance, 0 (same) to 1. */
  distance: number;
}

/**
 * The scripts that answer a query in Chinese, pinyin, initials or a mixture, best first: exact title, made for this role, place and
 * flag, title, pinyin, body, near misses; out of date or another role's come last and are marked. An empty query lists what fits the
 * context best, then what was lately used.
 */
export function searchScripts(typed: string, { scripts, index, context }: Searchable): Hit[] {
  const query = queryText(typed);
  if (query === '') return byContext([...scripts.values()], context).map(toHit);
  const few = index.narrow(query).flatMap(id => scripts.get(id) ?? []);
  const distances = new Map(fuzzy(few, query).map(found => [found.item.id, found]));
  const candidates = few.flatMap<Candidate>(script => {
    const entry = index.get(script.id);
    const near = distances.get(script.id);
    const match = (entry && matchOf(script, entry, query)) ?? nearMatch(near);
    if (!match) return [];
    return [{ script, standing: standingOf(script, context), match, distance: near?.score ?? 1 }];
  });
  return sorted(candidates, candidate => rank(candidate, context)).map(toHit);
}

function fuzzy(scripts: Script[], query: string): FuseResult<Script>[] {
  const fuse = new Fuse(scripts, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'tags', weight: 2 },
      { name: 'body', weight: 1 },
    ],
    includeScore: true,
    includeMatches: true,
    ignoreLocation: true,
    threshold: 0.4,
  });
  // Fuse's pattern is cut into pieces of 32 characters; more of them only cost time.
  return fuse.search(query.slice(0, 32));
}

function nearMatch(found: FuseResult<Script> | undefined): Match | undefined {
  if (!found) return undefined;
  const inTitle = found.matches?.find(match => match.key === 'title');
  const ranges = inTitle?.indices.map(([start, last]): [number, number] => [start, last + 1]);
  return { kind: 'near', ranges: ranges ?? [] };
}

function rank({ script, standing, match, distance }: Candidate, { recent }: SearchContext): number[] {
  const isNear = match.kind === 'near';
  const isMadeFor = !isNear && standing.flag === 0;
  return [
    last(standing),
    match.kind === 'exact' ? 0 : 1,
    isNear ? 1 : 0,
    isMadeFor ? 0 : 1,
    MATCH_KINDS.indexOf(match.kind),
    Math.round(distance * 20),
    recency(script, recent),
    script.title.length,
  ];
}

const last = ({ expired, wrongRole }: Standing): number => (wrongRole ? 2 : 0) + (expired ? 1 : 0);

const recency = (script: Script, recent: readonly string[]): number => {
  const at = recent.indexOf(script.id);
  return at === -1 ? recent.length : at;
};

function byContext(scripts: Script[], context: SearchContext): Candidate[] {
  const candidates = scripts.map(script => ({
    script,
    standing: standingOf(script, context),
    match: { kind: 'near' as const, ranges: [] },
    distance: 0,
  }));
  return sorted(candidates, ({ script, standing }) => [
    last(standing),
    standing.ofStage ? 0 : 1,
    standing.flag,
    recency(script, context.recent),
    -script.updatedAt,
  ]);
}

/** By the numbers of `rank` in turn, each computed once; then by id, so that equals never change places. */
function sorted(candidates: Candidate[], rank: (candidate: Candidate) => number[]): Candidate[] {
  const ranked = candidates.map(candidate => ({ candidate, rank: rank(candidate) }));
  ranked.sort((a, b) => {
    for (const [index, value] of a.rank.entries()) {
      const difference = value - (b.rank[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.candidate.script.id < b.candidate.script.id ? -1 : 1;
  });
  return ranked.map(({ candidate }) => candidate);
}

const toHit = ({ script, standing, match }: Candidate): Hit => ({
  script,
  titleMatches: match.ranges,
  expired: standing.expired,
  wrongRole: standing.wrongRole,
});
