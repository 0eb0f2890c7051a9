import { groupBy } from '../../../lib/base/group-by.ts';
import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { currentFact } from '../../../lib/rules/facts/current.ts';
import { CURSOR, PAGE_PLACES } from '../../../lib/rules/fill-script/places.ts';

/** One thing that can be put into a text. */
export interface PlaceOption {
  /** As it stands in the text. */
  text: string;
  name: string;
  /** What it becomes. */
  about: string;
  kind: 'place' | 'fact';
}

/** What the places of ours mean, in the order of PAGE_PLACES. */
const MEANINGS = ['nickname', 'account', 'identity', 'handoff', 'title'] as const;

/** How many are shown: more are found by typing. */
const SHOWN = 50;
/** What a name in braces may not hold. */
const UNFIT = /[{}|\n]/;

/** Places and facts whose name or meaning holds what was typed; a name that nobody knows can be a field to fill in. */
export function placeOptions(typed: string, facts: readonly Fact[], now: number): PlaceOption[] {
  const wanted = typed.trim().toLowerCase();
  const places = ownPlaces();
  const named = groupBy(facts, ({ name }) => name);
  const all = [...places, ...[...named].map(([name, group]) => factOption(name, group, now))];
  const found = all.filter(({ name, about }) => `${name} ${about}`.toLowerCase().includes(wanted));
  const isNew =
    wanted !== '' && !UNFIT.test(wanted) && !all.some(({ name }) => name.toLowerCase() === wanted);
  return [...found.slice(0, SHOWN), ...(isNew ? [ownField(typed.trim())] : [])];
}

function ownPlaces(): PlaceOption[] {
  const places = PAGE_PLACES.flatMap((name, index): PlaceOption[] => {
    const meaning = MEANINGS[index];
    if (meaning === undefined) return [];
    // Not every page says what its people are called.
    const fallback = meaning === 'nickname' ? `|${t('scripts.place.nickname-default')}` : '';
    return [{ text: `{{${name}${fallback}}}`, name, about: t(`scripts.place.${meaning}`), kind: 'place' }];
  });
  return [
    ...places,
    { text: `{{${CURSOR}}}`, name: CURSOR, about: t('scripts.place.cursor'), kind: 'place' },
  ];
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
