import { spanText } from '../../lib/locales/duration.ts';
import { t } from '../../lib/locales/index.ts';
import { useToday } from '../../lib/state/items.ts';

/** 今天 中位 1:48 · 及时 94% · 2 条说不准, and how many. A figure that cannot be measured is left out, never shown as zero. */
export function Today() {
  const today = useToday().data;
  if (!today) return null;
  const { answered, medianMs, inTime, unknown } = today;
  const parts = [
    medianMs === undefined ? '' : t('popup.median', { span: spanText(medianMs, medianMs) }),
    inTime === undefined ? '' : t('popup.in-time', { share: Math.round(inTime * 100) }),
    unknown === 0 ? '' : t('popup.unknown', { n: unknown }),
  ].filter(Boolean);
  return (
    <p className="pop-today">
      <span>
        {t('popup.today')} {answered === 0 ? t('popup.nothing-today') : parts.join(' · ')}
      </span>
      {answered > 0 ? <span>{t('popup.answered', { n: answered })}</span> : null}
    </p>
  );
}
