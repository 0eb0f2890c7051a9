import type { Instant } from '../../base/clock.ts';
import type { Fact } from '../../model/fact.ts';
import type { Script } from '../../model/script.ts';
import { partsOf } from '../fill-script/places.ts';
import { currentFact } from './current.ts';
import { factNamesOf, textsOf } from './references.ts';

/** A script that shows a fact: the sentence in question as it reads now, and as it would read. */
export interface FactShown {
  scriptId: string;
  title: string;
  before: string;
  after: string;
}

/** Characters shown on either side of the place. */
const AROUND = 16;

/** The scripts that refer to any of `names`, with what each shows under these facts and under those. */
export function shownIn(
  scripts: readonly Script[],
  names: readonly string[],
  facts: { before: readonly Fact[]; after: readonly Fact[] },
  at: { now: Instant; channel?: string | undefined },
): FactShown[] {
  return scripts.flatMap(script => {
    const name = factNamesOf(script).find(one => names.includes(one));
    const text = textsOf(script).find(one => partsOf(one).some(part => isOf(part, name)));
    if (name === undefined || text === undefined) return [];
    const read = (known: readonly Fact[]) => around(text, name, known, at);
    return [
      { scriptId: script.id, title: script.title, before: read(facts.before), after: read(facts.after) },
    ];
  });
}

type Part = ReturnType<typeof partsOf>[number];
const isOf = (part: Part, name: string | undefined): boolean => part.kind === 'fact' && part.name === name;

/** The first place that refers to the fact, filled, with the words beside it. */
function around(
  text: string,
  name: string,
  facts: readonly Fact[],
  at: { now: Instant; channel?: string | undefined },
): string {
  const parts = partsOf(text);
  const index = parts.findIndex(part => isOf(part, name));
  const before = Array.from(
    parts
      .slice(0, index)
      .map(part => part.text)
      .join(''),
  );
  const after = Array.from(
    parts
      .slice(index + 1)
      .map(part => part.text)
      .join(''),
  );
  const value = currentFact(facts, name, at)?.fact.value ?? parts[index]?.text ?? '';
  const start = before.length > AROUND ? '…' : '';
  const end = after.length > AROUND ? '…' : '';
  const line = `${start}${before.slice(-AROUND).join('')}${value}${after.slice(0, AROUND).join('')}${end}`;
  return line.replaceAll('\n', ' ');
}
