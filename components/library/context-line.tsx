import { t } from '../../lib/locales/index.ts';
import type { Account } from '../../lib/model/account.ts';
import { useAccounts } from '../../lib/state/accounts.ts';
import type { ComposerContext } from '../../lib/state/views.ts';
import { RoleBadge } from '../ui/role-badge.tsx';

/** Whom the open reply box answers, as what, and in whose name. Undefined while that is being asked. */
export function ContextLine({ context }: { context: ComposerContext | null | undefined }) {
  const accounts = useAccounts().data ?? [];
  if (context === undefined) return <span className="c-grow" />;
  if (context === null) return <span className="c-grow">{t('library.no-box')}</span>;
  const own = context.page.account;
  const account = accounts.find(
    account =>
      account.platform === context.page.platform &&
      (account.platformUserId !== undefined && account.platformUserId === own?.id
        ? true
        : account.name === own?.name),
  );
  return (
    <span className="c-grow lib-context">
      {t('library.replying', { name: context.authorName })}
      {context.flag ? ` · ${t(`flag.${context.flag}`)}` : ''}
      {own ? ` · ${t('library.as', { account: own.name })} ` : ''}
      {account ? <RoleBadge role={account.role} /> : null}
      {account ? <Voice account={account} /> : null}
    </span>
  );
}

/** Who speaks and how: one line, whole on hover. */
function Voice({ account: { identity, tone, persona } }: { account: Account }) {
  const words = [
    ...(identity ? [t('library.identity', { identity })] : []),
    ...(tone ? [t('library.tone', { tone })] : []),
    ...(persona ? [persona] : []),
  ].join(' · ');
  if (words === '') return null;
  return (
    <span className="lib-voice" title={words}>
      {words}
    </span>
  );
}
