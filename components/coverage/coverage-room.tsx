import { t } from '../../lib/locales/index.ts';
import { useAccounts } from '../../lib/state/accounts.ts';
import { useCoverageView } from '../../lib/state/coverage-view.ts';
import { useSession } from '../../lib/state/session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { AccountSheet } from './account-sheet.tsx';
import { DayChoice } from './day-choice.tsx';
import { PostSheet } from './post-sheet.tsx';
import './coverage.css';

/** 覆盖率: how much of what is to be answered was answered, what counts as such, and how the first hour goes. */
export function CoverageRoom() {
  const all = useAccounts();
  const { post, accountId, choose } = useCoverageView();
  const accounts = useMine();
  if (all.isError) {
    const again = { word: t('error.retry'), go: () => void all.refetch() };
    return <Sentence text={t('error.load')} way={again} />;
  }
  if (!all.data) return <WaitingRows />;
  if (post) return <PostSheet post={post} />;
  const chosen = accounts.find(({ id }) => id === accountId) ?? accounts[0];
  if (!chosen) return <EmptyState title={t('coverage.empty-title')} text={t('coverage.empty-text')} />;
  return (
    <div className="cov-room">
      <div className="cov-scope">
        <select
          aria-label={t('coverage.account')}
          value={chosen.id}
          onChange={event => choose(event.target.value)}
        >
          {accounts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <DayChoice />
      </div>
      <AccountSheet account={chosen} />
    </div>
  );
}

/** The accounts that I answer for; who answers for none sees all. */
function useMine() {
  const session = useSession().data;
  const accounts = useAccounts().data ?? [];
  const me = session?.signedIn === true ? session.member.id : '';
  const mine = accounts.filter(({ operatorIds }) => operatorIds.includes(me));
  return mine.length > 0 ? mine : accounts;
}
