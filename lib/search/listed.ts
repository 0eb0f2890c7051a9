import { handsOver, isForMe, type SearchContext, standingOf } from './fit.ts';
import type { ScriptSegments } from './script-segments.ts';
import type { Hit } from './search-scripts.ts';

interface Listed {
  hit: Hit;
  rank: readonly number[];
}

/** All scripts, those that fit the context best first, then those lately used, then the newest. */
export function listed(segments: ScriptSegments, context: SearchContext): Hit[] {
  const recent = new Map(context.recent.map((id, at) => [id, at]));
  const rows: Listed[] = [];
  for (const { segment, alive } of segments.parts) {
    for (let doc = 0; doc < segment.ids.length; doc++) {
      const one = {
        fits: segment.fits[doc] ?? 0,
        owner: segment.owners[doc],
        validFrom: segment.times[doc * 3] ?? 0,
        validTo: segment.times[doc * 3 + 1] ?? 0,
      };
      if (!alive[doc] || !isForMe(one, context)) continue;
      const { expired, wrongRole, flag, ofStage } = standingOf(one, context);
      const id = segment.ids[doc] ?? '';
      const late = recent.get(id) ?? recent.size;
      const last = (wrongRole ? 2 : 0) + (expired ? 1 : 0);
      const rank = [last, ofStage ? 0 : 1, flag, late, -(segment.times[doc * 3 + 2] ?? 0)];
      rows.push({ hit: { id, expired, wrongRole, handsOver: handsOver(one.fits) }, rank });
    }
  }
  return rows.sort(byRank).map(row => row.hit);
}

/** By the numbers in turn, then by id, so that equals never change places. */
function byRank(a: Listed, b: Listed): number {
  for (let index = 0; index < a.rank.length; index++) {
    const difference = (a.rank[index] ?? 0) - (b.rank[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.hit.id < b.hit.id ? -1 : 1;
}
