import { spanText } from '../../lib/locales/duration.ts';
import { t } from '../../lib/locales/index.ts';
import { useNow } from '../../lib/state/now.ts';
import type { PageSummary } from '../../lib/state/views.ts';
import { useDeeds } from './context.tsx';

/** The count-down of a star's fresh post; nothing once its first hour may be over. */
export function FirstHour({ endsAt, answered, total }: NonNullable<PageSummary['firstHour']>) {
  const { openCoverage } = useDeeds();
  const now = useNow();
  if (now >= endsAt.earliest) return null;
  const span = spanText(endsAt.earliest - now, endsAt.latest - now);
  return (
    <button type="button" className="btn ghost" onClick={openCoverage}>
      {t('bar.first-hour', { span, answered, total })}
    </button>
  );
}
