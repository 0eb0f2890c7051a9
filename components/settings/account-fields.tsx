import { t } from '../../lib/locales/index.ts';
import type { Member } from '../../lib/model/member.ts';
import { ANY_SITE, PLATFORMS } from '../../lib/model/platform.ts';
import { ROLES } from '../../lib/model/role.ts';
import { Choices } from '../ui/choices.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { AccountDraft } from './account-draft.ts';
import type { HoursErrors } from './hours-draft.ts';
import { HoursFields } from './hours-fields.tsx';

interface AccountFieldsProps {
  draft: AccountDraft;
  members: readonly Member[];
  nameError: string | undefined;
  hoursErrors: HoursErrors;
  onChange(part: Partial<AccountDraft>): void;
}

export function AccountFields({ draft, members, nameError, hoursErrors, onChange }: AccountFieldsProps) {
  const nameOf = (id: string) => members.find(member => member.id === id)?.name ?? id;
  return (
    <>
      <TextField
        id="account-name"
        label={t('accounts.name')}
        hint={t('accounts.name-hint')}
        error={nameError}
        autoFocus
        value={draft.name}
        onChange={event => onChange({ name: event.target.value })}
      />
      <KindFields draft={draft} onChange={onChange} />
      <Choices
        legend={t('accounts.operators')}
        name="account-operators"
        values={members.map(member => member.id)}
        chosen={draft.operatorIds}
        word={nameOf}
        onChange={operatorIds => onChange({ operatorIds })}
      />
      <HoursFields
        draft={draft.hours}
        errors={hoursErrors}
        onChange={part => onChange({ hours: { ...draft.hours, ...part } })}
      />
      <VoiceFields draft={draft} onChange={onChange} />
      <TextField
        id="account-user-id"
        label={t('accounts.user-id')}
        hint={t('accounts.user-id-hint')}
        maxLength={80}
        value={draft.platformUserId}
        onChange={event => onChange({ platformUserId: event.target.value })}
      />
    </>
  );
}

function KindFields({ draft, onChange }: Pick<AccountFieldsProps, 'draft' | 'onChange'>) {
  return (
    <div className="set-two">
      <SelectField
        id="account-platform"
        label={t('accounts.platform')}
        values={[...PLATFORMS, ANY_SITE]}
        value={draft.platform}
        word={platform => t(`platform.${platform}`)}
        onChange={platform => onChange({ platform })}
      />
      <SelectField
        id="account-role"
        label={t('accounts.role')}
        values={ROLES}
        value={draft.role}
        word={role => t(`role.full.${role}`)}
        onChange={role => onChange({ role })}
      />
    </div>
  );
}

const VOICE = [
  ['persona', 500],
  ['tone', 300],
  ['identity', 30],
] as const;

/** Who speaks, how, and what it says of itself. */
const VoiceFields = ({ draft, onChange }: Pick<AccountFieldsProps, 'draft' | 'onChange'>) =>
  VOICE.map(([field, maxLength]) => (
    <TextField
      key={field}
      id={`account-${field}`}
      label={t(`accounts.${field}`)}
      hint={t(`accounts.${field}-hint`)}
      maxLength={maxLength}
      value={draft[field]}
      onChange={event => onChange({ [field]: event.target.value })}
    />
  ));
