import { t } from '../../../lib/locales/index.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { useTestedRules } from '../../../lib/state/flag-rules.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useSavePolicy } from '../../../lib/state/policy.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { faultWords } from './fault-words.ts';
import { TestChanges } from './test-changes.tsx';
import type { RulesDraft } from './use-rules-draft.ts';

/** What the changed rules would do with the last items; only rules that were tried and have no fault can be saved. */
export function RulesTest({ policy, draft }: { policy: Policy; draft: RulesDraft }) {
  const test = useTestedRules(draft.rules, true);
  const faults = test.data?.faults ?? [];
  return (
    <section className="set-card" aria-label={t('rules.test')}>
      <h3>{t('rules.test')}</h3>
      {test.isPending ? <WaitingRows count={2} /> : null}
      {test.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void test.refetch() }} />
      ) : null}
      {faults.map(fault => (
        <Sentence
          key={fault.number}
          text={t('rules.fault-at', { n: fault.number, what: faultWords(fault) })}
        />
      ))}
      {test.data ? <TestChanges tested={test.data.tested} /> : null}
      <SaveRules policy={policy} draft={draft} isSound={test.data !== undefined && faults.length === 0} />
    </section>
  );
}

interface SaveRulesProps {
  policy: Policy;
  draft: RulesDraft;
  isSound: boolean;
}

function SaveRules({ policy, draft, isSound }: SaveRulesProps) {
  const save = useSavePolicy();
  const say = useNotice(view => view.say);
  const { rules, isOvertaken, discard } = draft;
  const saved = save.data;
  const keep = () => {
    const note = t('rules.version-note', { n: rules.length });
    save.mutate(
      { policy: { ...policy, flagRules: [...rules], note } },
      {
        onSuccess: outcome => {
          if (!outcome.ok) return;
          discard();
          say(t('rules.saved', { n: rules.length }));
        },
      },
    );
  };
  return (
    <>
      {isOvertaken ? (
        <Sentence text={t('rules.overtaken')} way={{ word: t('rules.take-theirs'), go: discard }} />
      ) : null}
      {save.isError ? <Sentence text={t('error.deed')} /> : null}
      {saved?.ok === false && !isOvertaken ? <Sentence text={t(`rules.refused.${saved.reason}`)} /> : null}
      <div className="c-actions">
        <Button kind="main" disabled={!isSound || isOvertaken || save.isPending} onClick={keep}>
          {t('rules.save')}
        </Button>
        <Button onClick={discard}>{t('rules.discard')}</Button>
      </div>
    </>
  );
}
