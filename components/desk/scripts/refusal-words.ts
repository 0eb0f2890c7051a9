import { t } from '../../../lib/locales/index.ts';
import type { ScriptOutcome } from '../../../lib/state/views.ts';

type Refused = Extract<ScriptOutcome, { ok: false }>;

/** Why the background would not, in a sentence. */
export function refusalWords({ reason, detail = '' }: Refused): string {
  return reason === 'behind'
    ? t('scripts.refusal.behind', { version: detail })
    : t(`scripts.refusal.${reason}`);
}
