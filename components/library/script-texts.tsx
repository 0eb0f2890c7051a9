import { t } from '../../lib/locales/index.ts';
import { Field, fieldAttributes } from '../ui/field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { Draft, DraftErrors } from './script-draft.ts';

export interface DraftPartProps {
  draft: Draft;
  errors: DraftErrors;
  onChange(part: Partial<Draft>): void;
}

/** What is said: title and body. */
export function ScriptTexts({ draft, errors, onChange }: DraftPartProps) {
  return (
    <>
      <TextField
        id="script-title"
        label={t('form.title')}
        hint={t('form.title-hint')}
        error={errors.title}
        value={draft.title}
        onChange={event => onChange({ title: event.target.value })}
      />
      <Field id="script-body" label={t('form.body')} hint={t('form.body-hint')} error={errors.body}>
        <textarea
          className="c-input"
          rows={5}
          {...fieldAttributes('script-body', errors.body, t('form.body-hint'))}
          value={draft.body}
          onChange={event => onChange({ body: event.target.value })}
        />
      </Field>
    </>
  );
}
