import { type FormEvent, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { FlagRule } from '../../../lib/model/flag-rule.ts';
import { Button } from '../../ui/button.tsx';
import { focusFirstError } from '../../ui/focus-error.ts';
import { faultWords } from './fault-words.ts';
import { checkDraft, type RuleDraft, ruleDraft } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';

interface RuleFormProps {
  rule: FlagRule | undefined;
  onTake(rule: FlagRule): void;
  onClose(): void;
}

/** One rule. Taken into the draft of all rules; nothing is saved yet. */
export function RuleForm({ rule, onTake, onClose }: RuleFormProps) {
  const [draft, setDraft] = useState(() => ruleDraft(rule));
  const [error, setError] = useState<{ field: 'words' | 'pattern'; text: string }>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const checked = checkDraft(draft);
    if (checked.ok) return onTake(checked.rule);
    const { fault } = checked;
    const isPattern = fault.reason === 'empty-pattern' || fault.detail === 'pattern';
    setError({ field: isPattern ? 'pattern' : 'words', text: faultWords(fault) });
    focusFirstError(event.currentTarget);
  };
  return (
    <form className="c-form set-card" onSubmit={onSubmit} noValidate>
      <h3>{rule ? t('rules.edit') : t('rules.add')}</h3>
      <RuleFields
        draft={draft}
        error={error}
        onChange={(part: Partial<RuleDraft>) => setDraft(before => ({ ...before, ...part }))}
      />
      <div className="c-actions">
        <Button kind="main" type="submit">
          {t('rules.take')}
        </Button>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
