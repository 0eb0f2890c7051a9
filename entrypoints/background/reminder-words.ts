import { shorten } from '../../lib/base/text.ts';
import '../../lib/locales/all-words.ts';
import { t } from '../../lib/locales/index.ts';
import type { Reminder } from '../../lib/services/reminders/index.ts';
import type { ToolbarState } from './toolbar.ts';

type Standing = Reminder['standing'][number];

export const iconOf = (stage: Standing['stage']): ToolbarState =>
  stage === 'arrived' ? 'waiting' : stage === 'risk' ? 'at-risk' : 'missed';

/** What the one notification says: of one thing all, of several how many and which is the most urgent. */
export function reminderWords({ standing }: Reminder): { title: string; message: string } {
  const [first, ...rest] = standing;
  if (!first) return { title: '', message: '' };
  if (rest.length === 0) return { title: titleOf(first), message: saidOf(first) };
  const late = standing.filter(({ stage }) => stage === 'missed' || stage === 'late').length;
  const n = standing.length;
  const isHandedOnly = standing.every(({ stage }) => stage === 'arrived');
  return { title: titleOfMany(n, late, isHandedOnly), message: t('notify.first', { said: saidOf(first) }) };
}

function titleOfMany(n: number, late: number, isHandedOnly: boolean): string {
  if (isHandedOnly) return t('notify.handoffs', { n });
  return late === 0 ? t('remind.many', { n }) : t('remind.many-late', { n, late });
}

function titleOf({ one, stage }: Standing): string {
  const { authorName: name, accountName: account, fromName = '' } = one;
  if (stage === 'arrived') return t('notify.handoff', { from: fromName, to: account });
  if (stage === 'late') return t('remind.late', { account, name });
  return stage === 'risk' ? t('remind.risk', { name }) : t('remind.missed', { name });
}

function saidOf({ one: { kind, authorName, accountName, text }, stage }: Standing): string {
  const said = shorten(`${authorName}:${text}`, 80);
  if (kind === 'promise') return t('remind.promised', { said });
  return stage === 'arrived' ? said : t('remind.of', { account: accountName, said });
}
