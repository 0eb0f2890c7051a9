import { groupBy } from '../../../lib/base/group-by.ts';
import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { currentFact } from '../../../lib/rules/facts/current.ts';

/** One thing that can be put into a text. */
export interface PlaceOption {
  /** As it stands in the text. */
  text: string;
  name: string;
  /** What it becomes. */
  about: string;
  kind: 'place' | 'fact';
}

const PLACES = [
  ['昵称', '{{昵称|亲}}', 'nickname'],
  ['我的账号', '{{我的账号}}', 'account'],
  ['身份', '{{身份}}', 'identity'],
  ['转交账号', '{{转交账号}}', 'handoff'],
  ['标题', '{{标题}}', 'title'],
  ['cursor', '{{cursor}}', 'cursor'],
] as const;

/** How many are shown: more are found by typing. */
const SHOWN = 50;
/** What a name in braces may not hold. */
const UNFIT = /[{}|\n]/;

/** Places and facts whose name or meaning holds what was typed; a name that nobody knows can be a field to fill in. */
export function placeOptions(typed: string, facts: readonly Fact[], now: number): PlaceOption[] {
  const wanted = typed.trim().toLowerCase();
  const places = PLACES.map(([name, text, about]) => ({
    text,
    name,
    about: t(`scripts.place.${about}`),
    kind: 'place' as const,
  }));
  const named = groupBy(facts, ({ name }) => name);
  const all = [...places, ...[...named].map(([name, group]) => factOption(name, group, now))];
  const found = all.filter(({ name, about }) => `${name} ${about}`.toLowerCase().includes(wanted));
  const isNew =
    wanted !== '' && !UNFIT.test(wanted) && !all.some(({ name }) => name.toLowerCase() === wanted);
  return [...found.slice(0, SHOWN), ...(isNew ? [ownField(typed.trim())] : [])];
}

const ownField = (name: string): PlaceOption => ({
  text: `{{${name}}}`,
  name,
  about: t('scripts.place.own'),
  kind: 'place',
});

function factOption(name: string, facts: readonly Fact[], now: number): PlaceOption {
  const found =
    currentFact(facts, name, { now }) ??
    // One that holds on one channel alone.
    currentFact(facts, name, { now, channel: facts[0]?.channel });
  const value = found?.fact.value ?? '';
  const about =
    found?.state === 'expired' || found?.state === 'not-yet'
      ? t(`scripts.place.${found.state}`, { value })
      : value;
  return { text: `{{fact:${name}}}`, name, about, kind: 'fact' };
}
