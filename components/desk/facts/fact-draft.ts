import type { Fact } from '../../../lib/model/fact.ts';
import type { FactContent } from '../../../lib/rules/facts/typed.ts';
import type { FactDraft, TypedFact } from '../../../lib/state/facts-view.ts';
import { dayOf, endOf, startOf } from '../scripts/days.ts';

const EMPTY: FactDraft = {
  name: '',
  kind: 'price',
  value: '',
  product: '',
  channel: '',
  source: '',
  ownerId: '',
  firstDay: '',
  lastDay: '',
  why: '',
  mustRead: true,
  base: 0,
};

/** The form's first state: the fact's own, or an empty one, which nobody needs to be told of. */
export function draftOf(fact: Fact | undefined): FactDraft {
  if (!fact) return { ...EMPTY, mustRead: false };
  const { name, kind, value, product = '', channel = '', source = '', ownerId = '', version = 1 } = fact;
  const texts = { name, kind, value, product, channel, source, ownerId };
  return { ...EMPTY, ...texts, ...daysOf(fact), base: version };
}

const daysOf = ({ validFrom, validTo }: Pick<Fact, 'validFrom' | 'validTo'>) => ({
  firstDay: validFrom === undefined ? '' : dayOf(validFrom),
  lastDay: validTo === undefined ? '' : dayOf(validTo - 1),
});

/** What the form says. A day that was not touched keeps its hour: a campaign may begin in the evening. */
export function contentOf(draft: FactDraft, kept: Fact | undefined): FactContent {
  const { name, kind, value, product, channel, source, ownerId, firstDay, lastDay } = draft;
  const before = kept ? daysOf(kept) : undefined;
  const validFrom = before?.firstDay === firstDay ? kept?.validFrom : startOf(firstDay);
  const validTo = before?.lastDay === lastDay ? kept?.validTo : endOf(lastDay);
  return {
    name,
    kind,
    value,
    ...given({ product, channel, source, ownerId }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

const given = (texts: Record<string, string | undefined>): Partial<FactContent> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()));

/** Something of what the fact says was changed. */
export function isChanged(draft: FactDraft, kept: Fact | undefined): boolean {
  const said = ({ why: _, mustRead: __, base: ___, ...rest }: FactDraft) => JSON.stringify(rest);
  return said(draft) !== said(draftOf(kept));
}

/** What was typed, upon what somebody else has made of the fact meanwhile: only what was touched here is kept. */
export function rebased({ began, draft }: TypedFact, kept: Fact): FactDraft {
  const mine = Object.entries(draft).filter(
    ([field, value]) => value !== began[field as keyof FactDraft] && field !== 'base',
  );
  return { ...draftOf(kept), ...Object.fromEntries(mine) };
}
