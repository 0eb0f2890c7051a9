import { t } from '../../lib/locales/index.ts';
import type { PageSummary } from '../../lib/state/views.ts';
import { BarNotice } from './bar-notice.tsx';
import { useDeeds, useOverlay } from './context.tsx';
import { CoverageMeter } from './coverage-meter.tsx';
import { Doubt } from './doubt.tsx';
import { FirstHour } from './first-hour.tsx';
import { StageRail } from './stage-rail.tsx';

/** The one thin line above the comments: who answers here, who waits, and what is in the way. */
export function Bar() {
  const summary = useOverlay(view => view.summary);
  const surface = useOverlay(view => view.surface);
  const loose = useOverlay(view => view.loose);
  const deeds = useDeeds();
  return (
    <section className={loose ? 'frame loose' : 'frame'} aria-label={t('bar.label')}>
      <div className="bar">
        {surface.readable && summary?.account && <Account account={summary.account} />}
        {surface.readable && summary?.account && <Figures summary={summary} />}
        {surface.readable && summary?.stage && <StageRail {...summary.stage} />}
        <BarNotice />
        <span className="grow" />
        {surface.readable && <Trial />}
        {surface.readable && <Doubt />}
        {surface.readable && <ReadCount />}
        <button type="button" className="btn plain" onClick={deeds.openPanel}>
          {t('bar.panel')}
        </button>
      </div>
    </section>
  );
}

function Account({ account }: { account: NonNullable<PageSummary['account']> }) {
  return (
    <span className="who">
      {account.name} <span className={`role ${account.role.toLowerCase()}`}>{t(`role.${account.role}`)}</span>
    </span>
  );
}

function Figures({ summary }: { summary: PageSummary }) {
  const { coverage, firstHour, waiting, atRisk, missed, handoffs } = summary;
  return (
    <span className="figures">
      {firstHour && <FirstHour {...firstHour} />}
      {coverage && coverage.total > 0 && <CoverageMeter coverage={coverage} />}
      <span>{t('bar.waiting', { n: waiting })}</span>
      {atRisk > 0 && <span className="risk">{t('bar.at-risk', { n: atRisk })}</span>}
      {missed > 0 && <span className="late">{t('bar.missed', { n: missed })}</span>}
      {handoffs > 0 && <span>{t('bar.handoffs', { n: handoffs })}</span>}
      <Unread />
    </span>
  );
}

/** Of direct messages one conversation alone is read: that others wait, the site's own list says. */
function Unread() {
  const unread = useOverlay(view => view.reading.unread);
  return unread ? <span title={t('bar.unread-why')}>{t('bar.unread', { n: unread })}</span> : null;
}

/** What is known of this kind of page is thin: the operator is to look twice. */
function Trial() {
  const grade = useOverlay(view => view.grade);
  if (grade !== 'thin') return null;
  return (
    <span className="risk" title={t('bar.thin-why')}>
      {t('bar.thin')}
    </span>
  );
}

/** Coverage and queue count only what was read, so the bar says how much that is. */
function ReadCount() {
  const { read, failed, shown } = useOverlay(view => view.reading);
  return (
    <span className="quiet-text" title={t('bar.read-why')}>
      <span className="read-word">{t('bar.read')} </span>
      {shown === undefined ? read : `${read}/${shown}`}
      {failed > 0 && <span className="risk"> {t('bar.failed', { n: failed })}</span>}
    </span>
  );
}
