import { type FormEvent, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { Account } from '../../lib/model/account.ts';
import type { Member } from '../../lib/model/member.ts';
import { useSaveAccount } from '../../lib/state/accounts.ts';
import { useNotice } from '../../lib/state/notice.ts';
import { Button } from '../ui/button.tsx';
import { focusFirstError } from '../ui/focus-error.ts';
import { Sentence } from '../ui/sentence.tsx';
import { type AccountDraft, accountDraft, checkAccount } from './account-draft.ts';
import { AccountFields } from './account-fields.tsx';
import type { HoursErrors } from './hours-draft.ts';

interface AccountFormProps {
  account: Account | undefined;
  others: readonly Account[];
  members: readonly Member[];
  onClose(): void;
}

export function AccountForm({ account, others, members, onClose }: AccountFormProps) {
  const [draft, setDraft] = useState(() => accountDraft(account));
  const [errors, setErrors] = useState<{ name?: string; hours?: HoursErrors }>({});
  const save = useSaveAccount();
  const say = useNotice(view => view.say);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const checked = checkAccount(draft, others, Date.now());
    setErrors(checked.ok ? {} : checked);
    if (!checked.ok) return focusFirstError(event.currentTarget);
    save.mutate(
      { account: checked.account },
      {
        onSuccess: outcome => {
          if (!outcome.ok) return;
          say(t('accounts.saved', { name: checked.account.name }));
          onClose();
        },
      },
    );
  };
  return (
    <form className="c-form set-card" onSubmit={onSubmit} noValidate>
      <h3>{account ? t('accounts.edit', { name: account.name }) : t('accounts.add')}</h3>
      <AccountFields
        draft={draft}
        members={members}
        nameError={errors.name}
        hoursErrors={errors.hours ?? {}}
        onChange={(part: Partial<AccountDraft>) => setDraft(before => ({ ...before, ...part }))}
      />
      {save.isError ? <Sentence text={t('error.deed')} /> : null}
      {save.data?.ok === false ? (
        <Sentence text={t(save.data.reason === 'forbidden' ? 'accounts.forbidden' : 'form.invalid')} />
      ) : null}
      <div className="c-actions">
        <Button kind="main" type="submit" disabled={save.isPending}>
          {t('action.save')}
        </Button>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
