import { groupBy } from '../../base/group-by.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactChange } from '../../model/fact-change.ts';
import type { Claim } from './claim.ts';
import { addFormer, type FactGroup, figureFact } from './fact-group.ts';
import { isGeneric, namesOf, subjectOf } from './names.ts';
import { type DraftText, squeeze } from './read-text.ts';
import { createTermBook, type TermBook } from './terms.ts';
import { createWordTrie } from './word-trie.ts';

/** A thing that a draft names. `group` undefined: it is one of several, or none of ours. */
export interface Named {
  group: FactGroup | undefined;
  start: number;
  end: number;
}

/** The team's facts, made ready so that each keystroke can be checked against all of them. */
export interface FactBook {
  groups: readonly FactGroup[];
  /** Groups that claim this figure, now or at some time. */
  saying(figure: string): readonly FactGroup[];
  /** Groups whose facts claim any figure of this kind. */
  offering(kind: Claim['kind']): readonly FactGroup[];
  named(draft: DraftText): Named[];
  terms: TermBook;
  hasPrices: boolean;
}

export const figureKey = ({
  kind,
  value,
  to,
  unit,
}: {
  kind: string;
  value: number;
  to?: number;
  unit?: string;
}): string => `${kind}:${value}:${to ?? ''}:${unit ?? ''}`;

export function createFactBook(facts: readonly Fact[], changes: readonly FactChange[]): FactBook {
  const groups = groupsOf(facts, changes);
  const names = [...namesOf(groups)];
  const trie = createWordTrie(names.map(([name]) => name));
  const sayers = sayersOf(groups);
  const offering = groupBy(
    groups.filter(({ facts }) => facts.some(({ claims }) => claims.some(isOffer))),
    ({ facts }) => facts.flatMap(({ claims }) => claims).find(isOffer)?.kind,
  );
  return {
    groups,
    saying: figure => sayers.get(figure) ?? [],
    offering: kind => offering.get(kind) ?? [],
    named: draft => namedIn(draft, trie(draft.squeezed), word => groups[names[word]?.[1] ?? -1]),
    terms: createTermBook(groups),
    hasPrices: facts.some(({ kind }) => kind === 'price'),
  };
}

const isOffer = ({ kind }: Claim): boolean => kind === 'cut' || kind === 'discount';

function groupsOf(facts: readonly Fact[], changes: readonly FactChange[]): FactGroup[] {
  const byName = groupBy(facts, fact => squeeze(fact.product ?? subjectOf(fact)));
  const changesByFact = groupBy(changes, ({ factId }) => factId);
  return [...byName.values()].map(([first, ...others]) => {
    const all = [first, ...others];
    const group: FactGroup = {
      name: first.product ?? subjectOf(first),
      facts: all.map(figureFact),
      former: [],
    };
    addFormer(
      group,
      all.flatMap(({ id }) => changesByFact.get(id) ?? []),
    );
    return group;
  });
}

function sayersOf(groups: readonly FactGroup[]): Map<string, FactGroup[]> {
  const sayers = new Map<string, FactGroup[]>();
  for (const group of groups)
    for (const claim of [...group.facts, ...group.former].flatMap(({ claims }) => claims)) {
      const key = figureKey(claim);
      const known = sayers.get(key);
      if (!known) sayers.set(key, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  return sayers;
}

/** Of names that overlap the longest counts: 修护精华 is not also 精华. */
function namedIn(
  { places }: DraftText,
  found: readonly { word: number; start: number; end: number }[],
  groupOf: (word: number) => FactGroup | undefined,
): Named[] {
  let reached = 0;
  const longest = found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isWithin = end <= reached;
      reached = Math.max(reached, end);
      return !isWithin;
    });
  const all = longest.map(({ word, start, end }) => ({
    group: groupOf(word),
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
  }));
  // 到手价 of a team with but one price: where a product is named it is that product's.
  return all.some(({ group }) => group && !isGeneric(group.name))
    ? all.filter(({ group }) => !group || !isGeneric(group.name))
    : all;
}
