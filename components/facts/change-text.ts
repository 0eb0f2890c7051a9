import { dayText } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import type { FactChange, FactSaid } from '../../lib/model/fact-change.ts';

/** What was changed, in two short texts; `before` is absent where the fact is new. */
export interface ChangeText {
  before?: string;
  after: string;
}

/** The value where that has changed, else what of when and where has. */
export function changeText({ before, after, at }: FactChange): ChangeText {
  if (!before) return { after: after.value };
  if (before.value !== after.value) return { before: before.value, after: after.value };
  if (before.name !== after.name) return { before: before.name, after: after.name };
  if (after.validTo !== undefined && after.validTo <= at)
    return { before: after.value, after: t('facts.change-end') };
  const parts = [spanText, whereText].map(text => [text(before, at), text(after, at)] as const);
  const [from = '', to = ''] = parts.find(([old, next]) => old !== next) ?? [];
  return { before: `${before.value}(${from})`, after: `${after.value}(${to})` };
}

/** `11-01 至 11-11`, the last day still counting. */
export function spanText(
  { validFrom, validTo }: Pick<FactSaid, 'validFrom' | 'validTo'>,
  now: number,
): string {
  const open = t('facts.change.open');
  const from = validFrom === undefined ? open : dayText(validFrom, now);
  const to = validTo === undefined ? open : dayText(validTo - 1, now);
  return t('facts.change.span', { from, to });
}

const whereText = ({ product, channel }: FactSaid): string =>
  [product, channel ?? t('facts.everywhere')].filter(Boolean).join(' · ');
