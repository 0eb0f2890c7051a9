import { dayText } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { useNow } from '../../lib/state/now.ts';
import type { ScriptHit } from '../../lib/state/views.ts';

/** Until when a script may be said; `validTo` itself is no longer valid, so the day before it is named. */
export function Validity({ hit }: { hit: ScriptHit }) {
  const now = useNow();
  const { validFrom, validTo } = hit.script;
  if (validFrom !== undefined && validFrom > now)
    return <span className="lib-stale">{t('library.valid-from', { day: dayText(validFrom, now) })}</span>;
  if (validTo === undefined) return null;
  const day = dayText(validTo - 1, now);
  if (hit.expired || validTo <= now)
    return <span className="lib-stale">{t('library.expired', { day })}</span>;
  return <span className="lib-valid">{t('library.valid-until', { day })}</span>;
}

/** What is wrong with the text as it stands. */
export function Warnings({ ready }: { ready: ReadyScript }) {
  if (warningWords(ready) === '') return null;
  return <p className="lib-warning">{warningWords(ready)}</p>;
}

/** The same in words, for a line of text: `引用过期:到手价 · 没填上:转交账号`. */
export function warningWords({ expiredFacts, unfilled, hint, fields = [] }: ReadyScript): string {
  const expired =
    expiredFacts.length > 0 ? [t('library.expired-facts', { names: expiredFacts.join('、') })] : [];
  // Fields are asked for before anything goes in: no reason to warn.
  const lost = unfilled.filter(name => !fields.some(field => field.name === name));
  const open = lost.length > 0 ? [t('library.unfilled', { names: lost.join('、') })] : [];
  return [...expired, ...open, ...(hint ? [hint] : [])].join(' · ');
}
