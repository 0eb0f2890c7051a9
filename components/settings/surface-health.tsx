import { momentText } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import type { Health } from '../../lib/model/health.ts';
import { useHealth } from '../../lib/state/health.ts';
import { useNow } from '../../lib/state/now.ts';
import { partWords, reasonWords } from '../ui/problem-words.ts';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { Section } from './section.tsx';
import { surfaceName } from './surfaces/surface-rows.ts';

/** The worst first: what cannot be read, then what is in doubt. */
const ORDER = ['unreadable', 'unsure', 'fine', 'off'] as const;

/** How reading goes on each page that this device has opened. */
export function SurfaceHealth() {
  const health = useHealth();
  const now = useNow();
  const rows = (health.data ?? []).toSorted(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.updatedAt - a.updatedAt,
  );
  return (
    <Section title={t('health.title')} text={t('health.text')}>
      {health.isPending ? <WaitingRows count={2} /> : null}
      {health.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void health.refetch() }} />
      ) : null}
      {health.data?.length === 0 ? <p className="c-quiet">{t('health.empty')}</p> : null}
      {rows.length > 0 ? (
        <div className="set-wide">
          <table className="set-table set-health">
            <thead>
              <tr>
                <th scope="col">{t('health.page')}</th>
                <th scope="col">{t('health.state')}</th>
                <th scope="col">{t('health.figures')}</th>
                <th scope="col">{t('health.last')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <Row key={row.surface} row={row} now={now} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Section>
  );
}

function Row({ row, now }: { row: Health; now: number }) {
  const { state, problems, lastReadAt, packVersion } = row;
  return (
    <tr>
      <th scope="row">
        {surfaceName(row.surface)}
        {packVersion === undefined ? null : <p className="c-quiet">{t('health.pack', { n: packVersion })}</p>}
      </th>
      <td>
        <span className={`set-state set-state-${state}`}>{t(`health.state.${state}`)}</span>
        {problems.length > 0 ? (
          <ul className="set-doubts">
            {problems.map(({ part, reason }) => (
              <li key={`${part} ${reason}`}>
                {t('health.doubt', { part: partWords(part), reason: reasonWords(reason) })}
              </li>
            ))}
          </ul>
        ) : null}
      </td>
      <td>{state === 'off' ? null : <Figures row={row} />}</td>
      <td>{lastReadAt === undefined ? t('health.never') : momentText(lastReadAt, now)}</td>
    </tr>
  );
}

function Figures({ row: { read, shown, unsure, failed } }: { row: Health }) {
  return (
    <>
      {shown === undefined ? read : t('health.read-of', { read, shown })}
      {unsure > 0 ? <p className="c-quiet">{t('health.unsure', { n: unsure })}</p> : null}
      {failed > 0 ? <p className="c-quiet">{t('health.failed', { n: failed })}</p> : null}
    </>
  );
}
