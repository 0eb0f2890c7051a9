import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { FlagRule } from '../../../lib/model/flag-rule.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { usePolicy } from '../../../lib/state/policy.ts';
import { useMay } from '../../../lib/state/session.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { Section } from '../section.tsx';
import { Corrections } from './corrections.tsx';
import { withRule } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleList } from './rule-list.tsx';
import { RulesTest } from './rules-test.tsx';
import { useRulesDraft } from './use-rules-draft.ts';
import './flag-rules.css';

/** 团队规则: what the team knows better than the flagger, and what its corrections teach. */
export function FlagRules() {
  const policy = usePolicy();
  return (
    <Section title={t('rules.title')} text={t('rules.text')}>
      {policy.isPending ? <WaitingRows count={2} /> : null}
      {policy.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void policy.refetch() }} />
      ) : null}
      {policy.data ? <Rules policy={policy.data} /> : null}
    </Section>
  );
}

function Rules({ policy }: { policy: Policy }) {
  const mayWrite = useMay('write-policy');
  const draft = useRulesDraft(policy.flagRules);
  const [editing, setEditing] = useState<FlagRule | 'new'>();
  const take = (rule: FlagRule) => {
    draft.change(withRule(draft.rules, rule));
    setEditing(undefined);
  };
  return (
    <>
      {draft.rules.length === 0 ? <p className="c-quiet">{t('rules.empty')}</p> : null}
      <RuleList
        rules={draft.rules}
        {...(mayWrite ? { onChange: draft.change, onEdit: (rule: FlagRule) => setEditing(rule) } : {})}
      />
      {editing ? (
        <RuleForm
          key={editing === 'new' ? 'new' : editing.id}
          rule={editing === 'new' ? undefined : editing}
          onTake={take}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
      {mayWrite && !editing ? (
        <div className="c-actions">
          <Button onClick={() => setEditing('new')}>{t('rules.add')}</Button>
        </div>
      ) : null}
      {draft.isChanged || draft.isOvertaken ? <RulesTest policy={policy} draft={draft} /> : null}
      <Corrections rules={draft.rules} {...(mayWrite ? { onTake: take } : {})} />
    </>
  );
}
