import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { openOptions } from '../../../lib/state/pages.ts';
import { useMay } from '../../../lib/state/session.ts';
import { FINDINGS, useFindings } from '../../../lib/state/usage.ts';
import type { FindingKind, Findings } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { FindingRow } from './finding-row.tsx';

/** Scripts that somebody should look at, by why. */
export function FindingsPart() {
  const found = useFindings();
  if (found.isError) {
    const again = { word: t('error.retry'), go: () => void found.refetch() };
    return <Sentence text={t('error.load')} way={again} />;
  }
  if (!found.data) return <WaitingRows count={3} />;
  const kinds = FINDINGS.filter(kind => (found.data.lists[kind]?.all ?? 0) > 0);
  return (
    <>
      {kinds.length === 0 ? <EmptyState title={t('usage.clear-title')} text={t('usage.clear-text')} /> : null}
      {kinds.length > 0 ? <Lists lists={found.data.lists} kinds={kinds} /> : null}
      {found.data.learns ? null : <NotLearning />}
    </>
  );
}

/** Said with the way to it for whoever may decide it. */
function NotLearning() {
  const mayDecide = useMay('write-policy');
  return (
    <p className="c-quiet use-note">
      {t('usage.not-learning')}
      {mayDecide ? (
        <Button small kind="quiet" onClick={openOptions}>
          {t('usage.learn')}
        </Button>
      ) : null}
    </p>
  );
}

function Lists({ lists, kinds }: { lists: Findings['lists']; kinds: readonly FindingKind[] }) {
  const [chosen, choose] = useState<FindingKind>();
  const mayRetire = useMay('write-library');
  const kind = kinds.find(one => one === chosen) ?? kinds[0];
  if (!kind) return null;
  const { all, some } = lists[kind];
  return (
    <>
      <fieldset className="use-kinds">
        <legend className="c-hidden">{t('usage.kinds-legend')}</legend>
        {kinds.map(one => (
          <label key={one} className="c-chip">
            <input type="radio" name="usage-kind" checked={one === kind} onChange={() => choose(one)} />
            <span>
              {t(`usage.kind.${one}`)} {lists[one].all}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="c-quiet use-note">{t(`usage.about.${kind}`)}</p>
      <ul className="use-findings" aria-label={t(`usage.kind.${kind}`)}>
        {some.map((finding, index) => (
          // One script may be listed twice for two figures.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is read anew as a whole
          <FindingRow key={`${finding.id} ${index}`} kind={kind} finding={finding} mayRetire={mayRetire} />
        ))}
      </ul>
      {all > some.length ? (
        <p className="c-quiet use-note">{t('usage.more', { n: all - some.length })}</p>
      ) : null}
    </>
  );
}
