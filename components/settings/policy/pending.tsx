import { t } from '../../../lib/locales/index.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { rebase } from '../../../lib/rules/policy/rebase.ts';
import { usePreviewPolicy } from '../../../lib/state/policy.ts';
import { type Typed, usePolicyDraft } from '../../../lib/state/policy-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Apply } from './apply.tsx';
import { isSound } from './policy-edits.ts';
import { changedWords } from './policy-words.ts';
import { PreviewList } from './preview-list.tsx';
import { refusalWords } from './refusal.ts';

/** What was changed and does not hold yet: whom it touches is seen before it can be applied. */
export function Pending({ typed, current }: { typed: Typed; current: Policy }) {
  const { take, see, seen, discard } = usePolicyDraft();
  const preview = usePreviewPolicy();
  const { base, draft } = typed;
  const isStale = base.version !== current.version;
  const look = () => preview.mutate({ policy: draft }, { onSuccess: outcome => outcome.ok && see(draft) });
  const rebased = () => take({ base: current, draft: rebase(base, draft, current) });
  const shown = seen === draft && !isStale && preview.data?.ok ? preview.data : undefined;
  const away = <Button onClick={discard}>{t('policy.discard')}</Button>;
  return (
    <section className="set-card policy-pending" aria-label={t('policy.preview')}>
      <p>{t('policy.changed', { parts: changedWords(base, draft) })}</p>
      {isStale ? (
        <Sentence
          text={t('policy.conflict', { n: current.version })}
          way={{ word: t('policy.rebase'), go: rebased }}
        />
      ) : null}
      {isSound(draft) ? null : <Sentence text={t('policy.unsound')} />}
      {preview.isError ? <Sentence text={t('error.deed')} /> : null}
      {preview.data?.ok === false ? <Sentence text={refusalWords(preview.data)} /> : null}
      {shown ? <PreviewList looked={shown.looked} changes={shown.changes} /> : null}
      {shown ? (
        <Apply draft={draft}>{away}</Apply>
      ) : (
        <div className="c-actions">
          <Button kind="main" disabled={isStale || preview.isPending || !isSound(draft)} onClick={look}>
            {t('policy.preview')}
          </Button>
          {away}
        </div>
      )}
    </section>
  );
}
