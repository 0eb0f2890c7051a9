import { t } from '../../lib/locales/index.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { HOURS_FIELDS, HOURS_KINDS, type HoursDraft, type HoursErrors } from './hours-draft.ts';

interface HoursFieldsProps {
  draft: HoursDraft;
  errors: HoursErrors;
  onChange(part: Partial<HoursDraft>): void;
}

/** When an account is answered: outside of it no clock runs. */
export function HoursFields({ draft, errors, onChange }: HoursFieldsProps) {
  const isOwn = draft.kind === 'own' || draft.kept?.kind === 'weekly';
  return (
    <>
      <SelectField
        id="account-hours"
        label={t('accounts.hours')}
        values={HOURS_KINDS.filter(kind => kind !== 'own' || isOwn)}
        value={draft.kind}
        word={kind => t(`accounts.hours.${kind}`)}
        onChange={kind => onChange({ kind })}
      />
      {draft.kind === 'weekly' ? (
        <div className="set-two">
          {HOURS_FIELDS.map(field => (
            <TextField
              key={field}
              id={`account-hours-${field}`}
              label={t(`accounts.hours.${field}`)}
              error={errors[field]}
              placeholder={t('accounts.hours.closed')}
              maxLength={100}
              value={draft[field]}
              onChange={event => onChange({ [field]: event.target.value })}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}
