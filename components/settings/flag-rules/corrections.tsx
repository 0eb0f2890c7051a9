import { momentText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import type { FlagRule } from '../../../lib/model/flag-rule.ts';
import { useCorrections, useExportCorrections } from '../../../lib/state/flag-rules.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useNow } from '../../../lib/state/now.ts';
import type { CorrectionCount } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { FlagMark } from '../../ui/flag-mark.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { Proposals } from './proposals.tsx';

interface CorrectionsProps {
  rules: readonly FlagRule[];
  /** Absent: proposals can only be read. */
  onTake?: (rule: FlagRule) => void;
}

/** 改判: what people said in place of the flagger, how often, and what to learn from it. */
export function Corrections(props: CorrectionsProps) {
  const counts = useCorrections();
  return (
    <div className="rules-part">
      <h3>{t('corrections.title')}</h3>
      <p className="set-text">{t('corrections.text')}</p>
      {counts.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void counts.refetch() }} />
      ) : null}
      {counts.data?.length === 0 ? <p className="c-quiet">{t('corrections.empty')}</p> : null}
      {counts.data && counts.data.length > 0 ? (
        <>
          <Counts counts={counts.data} />
          <Export />
          <Proposals {...props} />
        </>
      ) : null}
    </div>
  );
}

function Counts({ counts }: { counts: readonly CorrectionCount[] }) {
  const now = useNow();
  return (
    <div className="set-wide">
      <table className="set-table rules-counts">
        <thead>
          <tr>
            <th scope="col">{t('corrections.from')}</th>
            <th scope="col">{t('corrections.to')}</th>
            <th scope="col">{t('corrections.count')}</th>
            <th scope="col">{t('corrections.last')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ from, to, count, lastAt }) => (
            <tr key={`${from}>${to}`}>
              <td>
                <FlagMark flag={from} />
              </td>
              <td>
                <FlagMark flag={to} />
              </td>
              <td>{count}</td>
              <td>{momentText(lastAt, now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Export() {
  const taken = useExportCorrections();
  const say = useNotice(view => view.say);
  const take = (withText: boolean) =>
    taken.mutate(withText, {
      onSuccess: ({ text, count }) => {
        const day = new Date().toISOString().slice(0, 10);
        saveFile({ name: `corrections-${day}.jsonl`, text, type: 'application/x-ndjson;charset=utf-8' });
        say(t('corrections.exported', { n: count }));
      },
      onError: () => say(t('error.deed'), 'problem'),
    });
  return (
    <div className="c-actions">
      <Button disabled={taken.isPending} onClick={() => take(false)}>
        {t('corrections.export-bare')}
      </Button>
      <Button disabled={taken.isPending} onClick={() => take(true)}>
        {t('corrections.export-text')}
      </Button>
    </div>
  );
}
