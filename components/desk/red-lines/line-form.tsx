import { type FormEvent, useState } from 'react';
import { newId } from '../../../lib/base/id.ts';
import { t } from '../../../lib/locales/index.ts';
import { LEVELS, RED_LINE_KINDS, type RedLine } from '../../../lib/model/red-line.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { focusFirstError } from '../../ui/focus-error.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface LineFormProps {
  row: RedLine | undefined;
  onTake(row: RedLine): void;
  onClose(): void;
}

const empty = (): RedLine => ({ id: newId(), word: '', kind: 'banned', level: 'block', updatedAt: 0 });

/** One word of the team's own. */
export function LineForm({ row, onTake, onClose }: LineFormProps) {
  const [draft, setDraft] = useState(() => row ?? empty());
  const [isEmpty, setEmpty] = useState(false);
  const change = (part: Partial<RedLine>) => setDraft(before => ({ ...before, ...part }));
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setEmpty(draft.word.trim() === '');
    if (draft.word.trim() !== '') return onTake(cleaned(draft));
    focusFirstError(event.currentTarget);
  };
  return (
    <form className="c-form lines-card" onSubmit={onSubmit} noValidate aria-label={t('lines.form')}>
      <TextField
        id="line-word"
        label={t('lines.word')}
        maxLength={60}
        autoFocus
        error={isEmpty ? t('lines.word-missing') : undefined}
        value={draft.word}
        onChange={event => change({ word: event.target.value })}
      />
      <LineFields draft={draft} onChange={change} />
      <div className="c-actions">
        <Button kind="main" type="submit">
          {t('lines.save')}
        </Button>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}

/** What is left empty is not there. */
function cleaned({ instead = '', why = '', roles = [], ...draft }: RedLine): RedLine {
  return {
    ...draft,
    ...(instead.trim() ? { instead: instead.trim() } : {}),
    ...(why.trim() ? { why: why.trim() } : {}),
    ...(roles.length > 0 ? { roles } : {}),
  };
}

function LineFields({ draft, onChange }: { draft: RedLine; onChange(part: Partial<RedLine>): void }) {
  return (
    <>
      <div className="lines-two">
        <SelectField
          id="line-kind"
          label={t('lines.kind')}
          values={RED_LINE_KINDS}
          value={draft.kind}
          word={kind => t(`lines.kind.${kind}`)}
          onChange={kind => onChange({ kind })}
        />
        <SelectField
          id="line-level"
          label={t('lines.level')}
          values={LEVELS}
          value={draft.level}
          word={level => t(`drafts.level-full.${level}`)}
          onChange={level => onChange({ level })}
        />
      </div>
      <TextField
        id="line-instead"
        label={t('lines.instead')}
        maxLength={60}
        value={draft.instead ?? ''}
        onChange={event => onChange({ instead: event.target.value })}
      />
      <TextField
        id="line-why"
        label={t('lines.why')}
        maxLength={200}
        value={draft.why ?? ''}
        onChange={event => onChange({ why: event.target.value })}
      />
      <Choices
        legend={t('lines.roles')}
        name="line-roles"
        values={ROLES}
        chosen={draft.roles ?? []}
        word={role => t(`role.${role}`)}
        hint={t('lines.roles-hint')}
        onChange={roles => onChange({ roles })}
      />
    </>
  );
}
