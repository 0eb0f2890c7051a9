import { t } from '../../../lib/locales/index.ts';
import type { PackSaved, PackView } from '../../../lib/state/views.ts';

type Why = Extract<PackSaved, { ok: false }>['reason'] | 'not-json' | 'too-large';

/** Why a pack is not taken, as the second half of a sentence. */
export function whyWords({ reason, detail = '' }: { reason: Why; detail?: string | undefined }): string {
  if (reason === 'forbidden' || reason === 'not-json' || reason === 'too-large')
    return t(`pack.why.${reason}`);
  return t(`pack.why.${reason}`, { detail });
}

/** What is said of a pack that came from the server and is not used. */
export function refusedWords(refused: NonNullable<PackView['refused']>): string {
  const why = whyWords(refused);
  return refused.version === undefined
    ? t('surfaces.refused', { why })
    : t('surfaces.refused-version', { n: refused.version, why });
}
