import { useEffect, useRef } from 'react';
import { t } from '../../lib/locales/index.ts';
import { useLooked, usePostCoverage } from '../../lib/state/coverage.ts';
import { useCoverageView } from '../../lib/state/coverage-view.ts';
import type { PostCoverage, PostRef } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { RoleBadge } from '../ui/role-badge.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { FirstHour } from './first-hour.tsx';
import { GoalList } from './goal-list.tsx';

/** One post: its first hour, and for each goal what counts, what does not and why. */
export function PostSheet({ post }: { post: PostRef }) {
  const query = usePostCoverage(post);
  const choose = useCoverageView(view => view.choose);
  const back = useRef<HTMLButtonElement>(null);
  // The row that was pressed is gone: who works by keyboard goes on from the way back.
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="cov-room">
      <div className="cov-scope">
        <Button kind="quiet" small ref={back} onClick={() => choose(post.accountId)}>
          ← {t('coverage.back')}
        </Button>
      </div>
      {query.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void query.refetch() }} />
      ) : null}
      {query.isPending ? <WaitingRows /> : null}
      {query.data ? <Parts coverage={query.data} post={post} /> : null}
      {query.data === null ? <Nothing /> : null}
    </div>
  );
}

function Parts({ coverage, post }: { coverage: PostCoverage; post: PostRef }) {
  const { account, title, sheets, firstHour } = coverage;
  const isBare = firstHour === undefined && sheets.every(sheet => sheet.rows.length === 0);
  return (
    <>
      <section className="cov-part">
        <h2 className="cov-name">{title || t('coverage.untitled')}</h2>
        <p className="cov-quiet">
          {account.name} <RoleBadge role={account.role} />
        </p>
        <ReadLine post={post} />
      </section>
      {firstHour ? <FirstHour board={firstHour} /> : null}
      {sheets.map(sheet => (
        <GoalList key={sheet.flag} sheet={sheet} />
      ))}
      {isBare ? <Nothing /> : null}
    </>
  );
}

/** How much of the page this rests on, as it was when the operator came from it. */
function ReadLine({ post }: { post: PostRef }) {
  const look = useLooked().data;
  const isIt = look && look.ref.key === post.key && look.ref.platform === post.platform;
  if (!isIt) return null;
  const { read, shown } = look;
  return (
    <p className="cov-quiet">
      {shown === undefined ? t('coverage.read', { read }) : t('coverage.read-of', { read, shown })}
    </p>
  );
}

const Nothing = () => <EmptyState title={t('coverage.empty-post')} text={t('coverage.empty-post-text')} />;
