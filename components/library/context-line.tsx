import { t } from '../../lib/locales/index.ts';
import { useAccounts } from '../../lib/state/accounts.ts';
import type { ComposerContext } from '../../lib/state/views.ts';
import { RoleBadge } from '../ui/role-badge.tsx';

/** Whom the open reply box answers, as what, and in whose name. Undefined while that is being asked. */
export function ContextLine({ context }: { context: ComposerContext | null | undefined }) {
  const accounts = useAccounts().data ?? [];
  if (context === undefined) return <span className="c-grow" />;
  if (context === null) return <span className="c-grow">{t('library.no-box')}</span>;
  const own = context.page.account;
  const role = accounts.find(
    account =>
      account.platform === context.page.platform &&
      (account.platformUserId !== undefined && account.platformUserId === own?.id
        ? true
        : account.name === own?.name),
  )?.role;
  return (
    <span className="c-grow lib-context">
      {t('library.replying', { name: context.authorName })}
      {context.flag ? ` · ${t(`flag.${context.flag}`)}` : ''}
      {own ? ` · ${t('library.as', { account: own.name })} ` : ''}
      {role ? <RoleBadge role={role} /> : null}
    </span>
  );
}
