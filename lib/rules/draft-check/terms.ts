import type { Claim } from './claim.ts';
import type { FactGroup } from './fact-group.ts';
import { subjectOf } from './names.ts';
import { type DraftText, readText, squeeze } from './read-text.ts';
import { createWordTrie } from './word-trie.ts';

/** How much of an ingredient a fact says there is. */
interface Share {
  group: FactGroup;
  factName: string;
  percent: number;
}

/** An ingredient that a draft names, with what the facts say of it. */
export interface Term {
  name: string;
  shares: readonly Share[];
  start: number;
  end: number;
}

export interface TermBook {
  in(draft: DraftText): Term[];
}

const WORD = '[\\p{Script=Han}a-z0-9-]{2,20}';
const BEFORE = new RegExp(`(?:^|[,、;+和及与 ])(${WORD}?)(?:浓度|含量|添加量)?(?:是|为|约|:)? ?$`, 'u');
const AFTER = new RegExp(`^ ?(?:的|高?浓度的?)?(${WORD})`, 'u');

/** Which ingredients have a share, from facts such as `5% 泛醇、2% 依克多因` or 视黄醇浓度 `0.1%`. */
export function createTermBook(groups: readonly FactGroup[]): TermBook {
  const shares = new Map<string, Share[]>();
  for (const group of groups)
    for (const { fact, claims } of group.facts)
      for (const claim of claims) {
        if (claim.kind !== 'percent') continue;
        const term = termOf(readText(fact.value).normal, claim) ?? squeeze(subjectOf(fact));
        const known = shares.get(term) ?? [];
        known.push({ group, factName: fact.name, percent: claim.value });
        shares.set(term, known);
      }
  const terms = [...shares].filter(([term]) => term.length >= 2);
  const trie = createWordTrie(terms.map(([term]) => term));
  return {
    in: ({ squeezed, places }) =>
      trie(squeezed).flatMap(({ word, start, end }) => {
        const [name = '', known = []] = terms[word] ?? [];
        return { name, shares: known, start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 };
      }),
  };
}

/** What the share is of: the words after it, else those before it. */
function termOf(value: string, { start, end }: Claim): string | undefined {
  const after = AFTER.exec(value.slice(end, end + 24))?.[1];
  const before = BEFORE.exec(value.slice(Math.max(0, start - 24), start))?.[1];
  const term = after ?? before;
  return term === undefined ? undefined : squeeze(term);
}
