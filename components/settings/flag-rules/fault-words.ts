import { t } from '../../../lib/locales/index.ts';
import type { RuleFault } from '../../../lib/rules/flag/check-rules.ts';

/** What is wrong with a rule, said to whoever wrote it. */
export function faultWords({ reason, detail = '' }: Omit<RuleFault, 'number'>): string {
  if (reason === 'invalid' && detail.startsWith('words')) return t('rules.fault.words');
  return t(`rules.fault.${reason}`, { detail });
}
