import type { Instant } from '../../base/clock.ts';
import { groupBy } from '../../base/group-by.ts';
import type { Fact, FactKind } from '../../model/fact.ts';
import type { FactChange } from '../../model/fact-change.ts';
import type { Script } from '../../model/script.ts';
import { FACT, partsOf } from '../fill-script/places.ts';
import { currentFact } from './current.ts';
import { amountsIn, type Figure, sumsIn } from './figures.ts';
import { textsOf } from './references.ts';

/** A figure that a script says by itself although a fact says it. */
export interface TypedNumber {
  scriptId: string;
  title: string;
  /** 0: the body, else the variant of this number. */
  text: number;
  /** [start, end) in that text. */
  range: [number, number];
  said: string;
  /** The words around it. */
  line: string;
  factName: string;
  /** What the fact says now. */
  value: string;
  /** It is what the fact said before, or says at another time. */
  former: boolean;
}

/** What can be told by its figure alone. */
const FIGURED: readonly FactKind[] = ['price', 'amount', 'specification'];
const AROUND = 14;
/** A price that is no promise of ours. */
const NOT_OURS = /(?:满|减|立减|省|优惠|返|抵|券|红包|定金|运费|邮费)\s?$/u;

/** What a figure may mean: a fact's name, with the words by which one recognises what it is about. */
interface Meaning {
  factName: string;
  about: string[];
}

/** A fact and everything that it ever said. */
function* said(facts: readonly Fact[], changes: readonly FactChange[]): Generator<Fact> {
  const byId = new Map(facts.map(fact => [fact.id, fact]));
  yield* facts;
  for (const { factId, before } of changes) {
    const fact = byId.get(factId);
    if (fact && before) yield { ...fact, value: before.value };
  }
}

/** All that facts have said, by figure. A value of several figures is no single one that could be typed by hand. */
function meanings(facts: readonly Fact[], changes: readonly FactChange[]): Map<string, Meaning[]> {
  const known = new Map<string, Meaning[]>();
  for (const fact of said(facts, changes)) {
    if (!FIGURED.includes(fact.kind)) continue;
    const figures = figuresOf(fact.value);
    const [only] = figures;
    if (figures.length !== 1 || !only) continue;
    const ones = known.get(only.means) ?? [];
    if (!ones.some(({ factName }) => factName === fact.name))
      known.set(only.means, [...ones, { factName: fact.name, about: aboutOf(fact) }]);
  }
  return known;
}

const figuresOf = (text: string): Figure[] => [...sumsIn(text), ...amountsIn(text)];

/** Words that say what a fact is about: its product, or its name without the word for what is told of it. */
function aboutOf({ name, product }: Fact): string[] {
  const stem = name.replace(/(?:到手价?|价格|售价|价|规格|净含量|内容|浓度|含量)$/u, '');
  return [...new Set([product, stem].filter(word => word !== undefined && word.length > 1))] as string[];
}

/**
 * The figures in these scripts that a fact says or said, each where exactly one fact can be meant: its product stands in the text or in
 * the title.
 */
export function typedNumbers(
  scripts: readonly Script[],
  book: { facts: readonly Fact[]; changes: readonly FactChange[] },
  now: Instant,
): TypedNumber[] {
  const known = meanings(book.facts, book.changes);
  const named = groupBy(book.facts, ({ name }) => name);
  const nowSaid = (name: string) => currentFact(named.get(name) ?? [], name, { now })?.fact.value;
  return scripts.flatMap(script =>
    textsOf(script).flatMap((body, text) => {
      const said = `${script.title}\n${body}`;
      return figuresOf(withoutPlaces(body)).flatMap(figure => {
        const factName = meantBy(figure, known, said);
        const value = factName === undefined ? undefined : nowSaid(factName);
        // A fact that holds on some channels alone has no value here: it would be missing on all others.
        if (factName === undefined || value === undefined) return [];
        if (NOT_OURS.test(body.slice(0, figure.range[0]))) return [];
        const former = figuresOf(value)[0]?.means !== figure.means;
        const { range, said: typed } = figure;
        const of = { scriptId: script.id, title: script.title, text, line: lineOf(body, range) };
        return [{ ...of, range, said: typed, factName, value, former }];
      });
    }),
  );
}

/** The one fact that a figure can mean beside these words; undefined where there is none, or more than one. */
function meantBy({ means }: Figure, known: Map<string, Meaning[]>, words: string): string | undefined {
  const [only, ...others] = (known.get(means) ?? []).filter(({ about }) =>
    about.some(word => words.includes(word)),
  );
  return others.length === 0 ? only?.factName : undefined;
}

/** Places stand for what is filled in: blanked out, so that every figure keeps its place. */
const withoutPlaces = (body: string): string =>
  partsOf(body)
    .map(part => (part.kind === 'text' ? part.text : ' '.repeat(part.text.length)))
    .join('');

const lineOf = (body: string, [start, end]: [number, number]): string =>
  `${Array.from(body.slice(0, start)).slice(-AROUND).join('')}${body.slice(start, end)}${Array.from(body.slice(end)).slice(0, AROUND).join('')}`.replaceAll(
    '\n',
    ' ',
  );

/** The text with the figure as a reference; undefined where it is no longer said there, nor at exactly one other place. */
export function withReference(
  text: string,
  { range, said: figure, factName }: Pick<TypedNumber, 'range' | 'said' | 'factName'>,
): string | undefined {
  const at = text.slice(...range) === figure ? range[0] : onlyPlace(text, figure);
  if (at === undefined) return undefined;
  return `${text.slice(0, at)}{{${FACT}${factName}}}${text.slice(at + figure.length)}`;
}

function onlyPlace(text: string, figure: string): number | undefined {
  const at = text.indexOf(figure);
  return at >= 0 && text.indexOf(figure, at + 1) < 0 ? at : undefined;
}
