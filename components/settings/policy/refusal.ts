import { t } from '../../../lib/locales/index.ts';

interface Refused {
  reason: 'forbidden' | 'conflict' | 'invalid';
  detail?: string;
}

/** Why it was not taken, and what to do. */
export function refusalWords({ reason, detail = '' }: Refused): string {
  if (reason === 'conflict') return t('policy.conflict', { n: detail });
  return reason === 'invalid' ? t('policy.invalid', { place: detail }) : t('policy.forbidden');
}
