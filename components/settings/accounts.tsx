import { useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { Account } from '../../lib/model/account.ts';
import type { Member } from '../../lib/model/member.ts';
import { useAccounts } from '../../lib/state/accounts.ts';
import { useMay } from '../../lib/state/session.ts';
import { Button } from '../ui/button.tsx';
import { RoleBadge } from '../ui/role-badge.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { AccountForm } from './account-form.tsx';
import { Section } from './section.tsx';

/** The matrix: every account with its role and who answers as it. */
export function Accounts({ members }: { members: readonly Member[] }) {
  const accounts = useAccounts();
  const mayWrite = useMay('write-account');
  const [editing, setEditing] = useState<Account | 'new'>();
  const all = accounts.data ?? [];
  const close = () => setEditing(undefined);
  return (
    <Section title={t('accounts.title')} text={t('accounts.text')}>
      {accounts.isPending ? <WaitingRows count={2} /> : null}
      {accounts.isError ? (
        <Sentence
          text={t('error.load')}
          way={{ word: t('error.retry'), go: () => void accounts.refetch() }}
        />
      ) : null}
      {accounts.data?.length === 0 ? <p>{t('accounts.empty')}</p> : null}
      {all.length > 0 ? (
        <AccountTable accounts={all} members={members} onEdit={mayWrite ? setEditing : undefined} />
      ) : null}
      {editing ? (
        <AccountForm
          key={editing === 'new' ? 'new' : editing.id}
          account={editing === 'new' ? undefined : editing}
          others={all}
          members={members}
          onClose={close}
        />
      ) : null}
      {mayWrite && !editing ? (
        <div className="c-actions">
          <Button onClick={() => setEditing('new')}>{t('accounts.add')}</Button>
        </div>
      ) : null}
    </Section>
  );
}

interface AccountTableProps {
  accounts: readonly Account[];
  members: readonly Member[];
  onEdit: ((account: Account) => void) | undefined;
}

function AccountTable({ accounts, members, onEdit }: AccountTableProps) {
  const namesOf = ({ operatorIds }: Account) =>
    members.filter(member => operatorIds.includes(member.id)).map(member => member.name);
  return (
    <div className="set-wide">
      <table className="set-table">
        <thead>
          <tr>
            <th scope="col">{t('accounts.name')}</th>
            <th scope="col">{t('accounts.platform')}</th>
            <th scope="col">{t('accounts.role')}</th>
            <th scope="col">{t('accounts.operators')}</th>
            {onEdit ? (
              <th scope="col">
                <span className="c-hidden">{t('accounts.edit-word')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {accounts.map(account => (
            <tr key={account.id}>
              <td>{account.name}</td>
              <td>{t(`platform.${account.platform}`)}</td>
              <td>
                <RoleBadge role={account.role} />
              </td>
              <td>
                {namesOf(account).join('、') || <span className="c-quiet">{t('accounts.nobody')}</span>}
              </td>
              {onEdit ? (
                <td>
                  <Button
                    kind="quiet"
                    small
                    aria-label={t('accounts.edit', { name: account.name })}
                    onClick={() => onEdit(account)}
                  >
                    {t('accounts.edit-word')}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
