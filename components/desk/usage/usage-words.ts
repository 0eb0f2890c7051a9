import { DAY, MINUTE } from '../../../lib/base/clock.ts';
import { figures } from '../../../lib/locales/duration.ts';
import { t } from '../../../lib/locales/index.ts';
import { ago } from '../../../lib/locales/person-words.ts';
import { THIN } from '../../../lib/rules/usage/figures.ts';
import type { Finding, FindingKind, HabitView, UsageFigures } from '../../../lib/state/views.ts';

const NOTHING = '–';

/** A share as `21%`; of less than five it is told as it is, `1/3`, because a per cent would say more than is known. */
export function shareWords(part: number, whole: number): { text: string; thin: boolean } {
  if (whole === 0) return { text: NOTHING, thin: false };
  if (whole < THIN) return { text: t('usage.thin', { part, whole }), thin: true };
  return { text: `${Math.round((part / whole) * 100)}%`, thin: false };
}

export const editedWords = ({ sent, edited }: UsageFigures) => shareWords(edited, sent);

/** `1:52`; from an hour on in words. */
export const tookWords = (ms: number | undefined): string =>
  ms === undefined ? NOTHING : ms < 60 * MINUTE ? figures(ms) : ago(ms);

export const lastWords = (at: number | undefined, now: number): string =>
  at === undefined ? NOTHING : ago(now - at);

/** How long ago, days. */
export const ageWords = (since: number, now: number): string =>
  t('usage.age-days', { n: Math.max(0, Math.floor((now - since) / DAY)) });

/** `「先别急」→「别慌哈」`. */
export const habitWords = ({ from, to }: Pick<HabitView, 'from' | 'to'>): string =>
  to === '' ? t('usage.habit-cut', { from }) : t('usage.habit-change', { from, to });

/** Why a script should be looked at, beside what it is called. */
export function findingWords(kind: FindingKind, finding: Finding, now: number): string {
  const { at, names = [], said, other, habit, sent = 0, edited = 0 } = finding;
  if (habit) return `${habitWords(habit)} ${t('usage.habit-times', { times: habit.times, of: habit.of })}`;
  if (said) return t('usage.said', { said: said.said, fact: said.factName, value: said.value });
  if (other) return t('usage.other', { title: other.title, share: `${Math.round(other.share * 100)}%` });
  if (names.length > 0) return t('usage.names', { names: names.join('、') });
  if (kind === 'always-edited' || kind === 'never-edited') return t('usage.sent', { sent, edited });
  if (at === undefined) return t('usage.never-used');
  if (kind === 'expiring') return t('usage.ends-in', { n: Math.ceil((at - now) / DAY) });
  return t(kind === 'expired' ? 'usage.ended' : 'usage.last-used', { ago: ago(now - at) });
}
