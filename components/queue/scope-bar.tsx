import { t } from '../../lib/locales/index.ts';
import { useQueueView } from '../../lib/state/queue-view.ts';
import { useWaiting } from './use-waiting.ts';

/** 按剩余时间 · 全部账号: the order, and whose items. */
export function ScopeBar() {
  const { accountId, look } = useQueueView();
  const { accounts } = useWaiting();
  const known = accountId === undefined || accounts.some(account => account.id === accountId);
  return (
    <div className="queue-scope">
      <span className="c-grow">{t('queue.order')}</span>
      {accounts.length > 1 || accountId !== undefined ? (
        <select
          aria-label={t('queue.scope')}
          value={known ? (accountId ?? '') : ''}
          onChange={event => look(event.target.value || undefined)}
        >
          <option value="">{t('queue.all')}</option>
          {accounts.map(account => (
            <option key={account.id} value={account.id}>
              {account.name}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  );
}
