import { momentText } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import type { PageReport } from '../../lib/model/page-report.ts';
import { pageOf } from '../../lib/rules/page-bundle/page-of.ts';
import { useFetchReport, usePageReports } from '../../lib/state/health.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { useNow } from '../../lib/state/now.ts';
import type { ReportView } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Sentence } from '../ui/sentence.tsx';
import { Section } from './section.tsx';
import { surfaceName } from './surfaces/surface-rows.ts';

/** The pages that somebody reported, to be taken as data or as a test page. Nothing to see before there are some. */
export function PageReports() {
  const reports = usePageReports();
  return (
    <Section title={t('reports.title')} text={t('reports.text')}>
      {reports.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void reports.refetch() }} />
      ) : null}
      {reports.data?.length === 0 ? <p className="c-quiet">{t('reports.empty')}</p> : null}
      <ul className="set-reports">
        {reports.data?.map(report => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
    </Section>
  );
}

type Format = 'json' | 'html';

function Report({ report }: { report: ReportView }) {
  const fetchReport = useFetchReport();
  const say = useNotice(view => view.say);
  const now = useNow();
  const { id, by } = report;
  const [name, when] = [surfaceName(report.surface), momentText(report.at, now)];
  const take = (format: Format) =>
    fetchReport.mutate(id, {
      onSuccess: found => (found ? saveFile(fileOf(found, format)) : say(t('reports.gone'), 'problem')),
      onError: () => say(t('error.deed'), 'problem'),
    });
  return (
    <li>
      <span>
        {by === undefined ? t('reports.of', { name, when }) : t('reports.by', { name, when, who: by })}
        <span className="c-quiet set-report-state">{t(`reports.state.${report.state}`)}</span>
      </span>
      {(['json', 'html'] as const).map(format => (
        <Button
          key={format}
          small
          aria-label={t(`reports.${format}-this`, { name })}
          disabled={fetchReport.isPending}
          onClick={() => take(format)}
        >
          {t(`reports.${format}`)}
        </Button>
      ))}
    </li>
  );
}

function fileOf(report: PageReport, format: Format) {
  const day = new Date(report.at).toISOString().slice(0, 10);
  const name = `${report.surface}-${day}.${format}`;
  return format === 'json'
    ? { name, text: JSON.stringify(report, null, 1) }
    : { name, text: pageOf(report.bundle), type: 'text/html;charset=utf-8' };
}
