import { t } from '../../../lib/locales/index.ts';
import type { ScriptHead } from '../../../lib/state/views.ts';

export interface StandingWords {
  text: string;
  tone: 'ok' | 'risk' | 'late' | 'quiet';
}

/** Where a script stands, in a word and a colour. What keeps it from being said comes first. */
export function standingWords({ standing, waitsFor, stale, version }: ScriptHead): StandingWords {
  if (standing === 'retired' || standing === 'dropped')
    return { text: t(`scripts.standing.${standing}`), tone: 'quiet' };
  if (standing === 'expired') return { text: t('scripts.standing.expired'), tone: 'late' };
  if (stale) return { text: t('scripts.standing.stale'), tone: 'risk' };
  if (waitsFor) return { text: t(`scripts.waits.${waitsFor}`), tone: 'risk' };
  if (standing === 'live' || standing === 'live+')
    return { text: t(`scripts.standing.${standing}`, { version }), tone: 'ok' };
  if (standing === 'returned') return { text: t('scripts.standing.returned'), tone: 'late' };
  if (standing === 'proposed') return { text: t('scripts.standing.proposed'), tone: 'risk' };
  return { text: t(`scripts.standing.${standing}`), tone: 'quiet' };
}
