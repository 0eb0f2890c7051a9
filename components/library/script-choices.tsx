import { t } from '../../lib/locales/index.ts';
import { FLAGS } from '../../lib/model/flag.ts';
import { SURFACES } from '../../lib/model/platform.ts';
import { ROLES } from '../../lib/model/role.ts';
import { CATEGORIES, SCOPES, STAGES } from '../../lib/model/script.ts';
import { categoryWord } from '../ui/category-word.ts';
import { Choices } from '../ui/choices.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { DraftPartProps } from './script-texts.tsx';

/** Where it fits: category, roles, flags, surfaces, days. */
export function ScriptChoices({ draft, errors, onChange }: DraftPartProps) {
  return (
    <>
      <SelectField
        id="script-category"
        label={t('form.category')}
        values={CATEGORIES}
        value={draft.category}
        word={categoryWord}
        onChange={category => onChange({ category })}
      />
      <SelectField
        id="script-scope"
        label={t('scripts.scope')}
        values={SCOPES}
        value={draft.scope ?? 'team'}
        word={scope => t(`scripts.scope.${scope}`)}
        onChange={scope => onChange({ scope })}
      />
      <Choices
        legend={t('form.roles')}
        name="script-roles"
        values={ROLES}
        chosen={draft.roles}
        word={role => t(`role.${role}`)}
        error={errors.roles}
        onChange={roles => onChange({ roles })}
      />
      <Choices
        legend={t('form.flags')}
        name="script-flags"
        values={FLAGS}
        chosen={draft.flags}
        word={flag => t(`flag.${flag}`)}
        hint={t('form.flags-hint')}
        onChange={flags => onChange({ flags })}
      />
      <Choices
        legend={t('form.surfaces')}
        name="script-surfaces"
        values={SURFACES}
        chosen={draft.surfaces}
        word={surface => t(`surface.${surface}`)}
        error={errors.surfaces}
        onChange={surfaces => onChange({ surfaces })}
      />
      {draft.surfaces.includes('dm') ? (
        <StageField draft={draft} errors={errors} onChange={onChange} />
      ) : null}
      <Days draft={draft} errors={errors} onChange={onChange} />
    </>
  );
}

function StageField({ draft, onChange }: DraftPartProps) {
  return (
    <SelectField
      id="script-stage"
      label={t('form.stage')}
      values={['none', ...STAGES] as const}
      value={draft.stage ?? 'none'}
      word={stage => (stage === 'none' ? t('form.stage-none') : t(`stage.${stage}`))}
      onChange={stage => onChange({ stage: stage === 'none' ? undefined : stage })}
    />
  );
}

function Days({ draft, errors, onChange }: DraftPartProps) {
  return (
    <div className="lib-days">
      <TextField
        id="script-first-day"
        type="date"
        label={t('form.valid-from')}
        value={draft.firstDay}
        onChange={event => onChange({ firstDay: event.target.value })}
      />
      <TextField
        id="script-last-day"
        type="date"
        label={t('form.valid-to')}
        error={errors.lastDay}
        value={draft.lastDay}
        onChange={event => onChange({ lastDay: event.target.value })}
      />
    </div>
  );
}
