import type { FigureCase } from './check-facts.ts';
import type { Finding } from './check-price.ts';
import { currentValue } from './fact-group.ts';
import { namedNear, sentenceAt } from './near.ts';
import type { Term } from './terms.ts';

/** Between a share and what it is of. */
const BEFORE_TERM = /^(?:的|高?浓度的?|含量的?|纯|左右的?|复合| )*$/;
const AFTER_TERM =
  /^(?:的|浓度|含量|添加量?|实测|标注?的?|大概|大约|只?有|是|为|到|达|达到|约|:|占|加了|用了|用到|做到|里| )*$/;
/** What is said of the ingredient in general, not of ours. */
const GENERAL =
  /一般|通常|新手|市面|别家|比如|常见|法规|上限|不超过|不高于|以[上下内]|建议从|起步|起效|临床|论文|文献|研究|普遍|大多/;

/** The share of an ingredient, against what the facts say of it. */
export function checkPercent(figure: FigureCase): Finding {
  const { book, draft, claim, around, at } = figure;
  const term = termOf(book.terms.in(draft), figure);
  if (!term) return undefined;
  const { start, end } = sentenceAt(around, claim.start);
  const groups = namedNear(around, claim.start).flatMap(({ group }) => group ?? []);
  const ours = term.shares.filter(({ group }) => groups.includes(group));
  const sentence = draft.normal.slice(start, end);
  if (ours.length === 0 && (GENERAL.test(sentence) || isRange(draft.normal, claim))) return undefined;
  const shares = ours.length > 0 ? ours : term.shares;
  const [first] = shares;
  if (!first || shares.some(({ percent }) => percent === claim.value)) return undefined;
  const factName = first.factName;
  const should = currentValue(first.group, factName, at);
  if (should === undefined) return undefined;
  const before = first.group.former.some(
    ({ name, claims }) =>
      name === factName && claims.some(one => one.kind === 'percent' && one.value === claim.value),
  );
  return {
    rule: before ? 'fact-changed' : 'percent-wrong',
    level: 'block',
    factName,
    should: shareText(should, first.percent, term.name),
  };
}

/** A long list of ingredients is not read out: the one that counts is enough. */
const shareText = (value: string, percent: number, term: string): string =>
  value.length <= 16 ? value : `${percent}% ${term}`;

function termOf(terms: readonly Term[], { draft: { normal }, claim }: FigureCase): Term | undefined {
  return (
    terms.find(
      ({ start }) =>
        start >= claim.end && start - claim.end <= 6 && BEFORE_TERM.test(normal.slice(claim.end, start)),
    ) ??
    terms.findLast(
      ({ end }) =>
        end <= claim.start && claim.start - end <= 12 && AFTER_TERM.test(normal.slice(end, claim.start)),
    )
  );
}

const isRange = (normal: string, { start, end }: { start: number; end: number }): boolean =>
  /[-~–至到] ?$/.test(normal.slice(Math.max(0, start - 3), start)) ||
  /^ ?[-~–至到]/.test(normal.slice(end, end + 3));
