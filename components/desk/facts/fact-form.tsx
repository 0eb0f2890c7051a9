import { type FormEvent, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { faultsOf } from '../../../lib/rules/facts/typed.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { useSaveFact } from '../../../lib/state/facts.ts';
import type { FactDraft } from '../../../lib/state/facts-view.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { Button } from '../../ui/button.tsx';
import { focusFirstError } from '../../ui/focus-error.ts';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EndButton } from './end-button.tsx';
import { contentOf } from './fact-draft.ts';
import { FactFields } from './fact-fields.tsx';
import type { FactRow } from './fact-rows.ts';
import { errorsOf, type FactErrors } from './fault-words.ts';
import { Refusal } from './refusal.tsx';
import type { FactWriting } from './use-fact-draft.ts';

interface FactFormProps {
  kept: Fact | undefined;
  writing: FactWriting;
  rows: readonly FactRow[];
  readOnly: boolean;
}

export function FactForm({ kept, writing, rows, readOnly }: FactFormProps) {
  const { draft, changed, newer, change } = writing;
  const { save, errors, submit, reset } = useSubmit(kept, writing);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!submit()) focusFirstError(event.currentTarget);
  };
  const onto = () => {
    reset();
    writing.takeOver();
  };
  const revert = () => {
    reset();
    writing.discard();
  };
  return (
    <form className="c-form facts-card" onSubmit={onSubmit} noValidate>
      <fieldset disabled={readOnly} className="facts-fields">
        <FactFields draft={draft} errors={errors} rows={rows} onChange={change} />
        {changed || !kept ? <About draft={draft} onChange={change} /> : null}
      </fieldset>
      <Refusal newer={newer} saved={save.data} failed={save.isError} onto={onto} />
      {readOnly ? null : (
        <div className="c-actions">
          <Button
            kind="main"
            type="submit"
            disabled={save.isPending || newer !== undefined || (!changed && kept !== undefined)}
          >
            {t('facts.save')}
          </Button>
          {changed ? <Button onClick={revert}>{t('facts.revert')}</Button> : null}
          {kept && !changed ? <EndButton fact={kept} /> : null}
        </div>
      )}
    </form>
  );
}

/** Saves what is written, unless something of it is not right yet. */
function useSubmit(kept: Fact | undefined, { id, draft, discard }: FactWriting) {
  const [errors, setErrors] = useState<FactErrors>({});
  const go = useDeskView(view => view.go);
  const say = useNotice(view => view.say);
  const save = useSaveFact();
  const submit = (): boolean => {
    const content = contentOf(draft, kept);
    const faults = faultsOf(content);
    setErrors(errorsOf(faults));
    if (faults.length > 0) return false;
    const { base, mustRead, why } = draft;
    const onSuccess: NonNullable<Parameters<typeof save.mutate>[1]>['onSuccess'] = saved => {
      if (!saved.ok) return;
      discard();
      say(t('facts.saved'));
      if (!kept) go('facts', saved.id);
    };
    save.mutate({ fact: { ...content, ...(kept ? { id } : {}) }, base, mustRead, why }, { onSuccess });
    return true;
  };
  const reset = () => {
    setErrors({});
    save.reset();
  };
  return { save, errors, submit, reset };
}

/** Why, and who has to know. */
function About({ draft, onChange }: { draft: FactDraft; onChange(part: Partial<FactDraft>): void }) {
  return (
    <>
      <TextField
        id="fact-why"
        label={t('facts.why')}
        maxLength={300}
        value={draft.why}
        onChange={event => onChange({ why: event.target.value })}
      />
      <p className="facts-switch">
        <Switch
          label={t('facts.must-read')}
          on={draft.mustRead}
          onSwitch={mustRead => onChange({ mustRead })}
        />
        <span aria-hidden="true">{t('facts.must-read')}</span>
      </p>
    </>
  );
}
