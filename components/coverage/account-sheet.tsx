import { t } from '../../lib/locales/index.ts';
import type { Account } from '../../lib/model/account.ts';
import { useAccountCoverage } from '../../lib/state/coverage.ts';
import { useCoverageView } from '../../lib/state/coverage-view.ts';
import type { AccountCoverage } from '../../lib/state/views.ts';
import { RoleBadge } from '../ui/role-badge.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { Figures } from './figures.tsx';

/** One account's day, and its posts. */
export function AccountSheet({ account }: { account: Account }) {
  const daysBack = useCoverageView(view => view.daysBack);
  const query = useAccountCoverage(account.id, daysBack);
  if (query.isError) {
    const again = { word: t('error.retry'), go: () => void query.refetch() };
    return <Sentence text={t('error.load')} way={again} />;
  }
  if (!query.data) return <WaitingRows />;
  const { figures, posts } = query.data;
  return (
    <>
      <section className="cov-part">
        <h2>
          {t('coverage.received')} <RoleBadge role={account.role} />
        </h2>
        {figures.length === 0 ? (
          <p className="cov-quiet">{t('coverage.no-goal', { role: t(`role.${account.role}`) })}</p>
        ) : null}
        {figures.map(one => (
          <Figures key={one.flag} figures={one} />
        ))}
      </section>
      <section className="cov-part">
        <h2>{t('coverage.posts')}</h2>
        {posts.length === 0 ? <p className="cov-quiet">{t('coverage.nothing')}</p> : <Posts posts={posts} />}
      </section>
    </>
  );
}

function Posts({ posts }: { posts: AccountCoverage['posts'] }) {
  const openPost = useCoverageView(view => view.openPost);
  return (
    <ul>
      {posts.map(({ ref, title, answered, total, isFresh }) => (
        <li key={`${ref.platform}:${ref.key}`}>
          <button type="button" className="cov-post" onClick={() => openPost(ref)}>
            <span className="c-name">{title || t('coverage.untitled')}</span>
            {isFresh ? <span className="cov-fresh">{t('coverage.hour-short')}</span> : null}
            {total > 0 ? <span className="cov-quiet">{`${answered}/${total}`}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
