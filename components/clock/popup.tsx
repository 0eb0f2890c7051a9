import { t } from '../../lib/locales/index.ts';
import { useHandoffs } from '../../lib/state/handoffs.ts';
import { useQueue } from '../../lib/state/items.ts';
import { openOptions } from '../../lib/state/pages.ts';
import { useSession } from '../../lib/state/session.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { type Due, dueList } from './due-list.ts';
import { DueRow, UrgentDue } from './due-row.tsx';
import { TeachOffer } from './teach-offer.tsx';
import { Today } from './today.tsx';
import './popup.css';

/** The popup: my most urgent item in one figure, what comes next, and today. */
export function Popup() {
  const session = useSession();
  return (
    <main className="pop c-root">
      <h1 className="c-hidden">{t('popup.title')}</h1>
      {session.isError ? <Unread again={() => void session.refetch()} /> : null}
      {session.isPending ? <WaitingRows count={2} /> : null}
      {session.data?.signedIn === true ? <Clock /> : null}
      {session.data?.signedIn === true ? <TeachOffer /> : null}
      {session.data?.signedIn === false ? <SignedOut /> : null}
      <NoticeLine />
    </main>
  );
}

function SignedOut() {
  return (
    <EmptyState title={t('signed-out.title')} text={t('signed-out.text')}>
      <Button kind="main" onClick={openOptions}>
        {t('signed-out.go')}
      </Button>
    </EmptyState>
  );
}

function Unread({ again }: { again(): void }) {
  return <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: again }} />;
}

function Clock() {
  const [queue, handoffs] = [useQueue(), useHandoffs()];
  if (queue.isError || handoffs.isError) {
    const again = () => {
      void queue.refetch();
      void handoffs.refetch();
    };
    return <Unread again={again} />;
  }
  if (!queue.data || !handoffs.data) return <WaitingRows count={3} />;
  return (
    <>
      <Dues dues={dueList(queue.data, handoffs.data)} />
      <Today />
    </>
  );
}

/** How many stand under the most urgent one. */
const NEXT = 5;

function Dues({ dues }: { dues: readonly Due[] }) {
  const [first, ...rest] = dues;
  if (!first) return <EmptyState title={t('popup.calm')} text={t('popup.calm-text')} />;
  const hidden = rest.length - NEXT;
  return (
    <>
      <UrgentDue due={first} />
      <ul className="pop-next" aria-label={t('popup.next')}>
        {rest.slice(0, NEXT).map(due => (
          <li key={due.id}>
            <DueRow due={due} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p className="pop-more">{t('popup.more', { n: hidden })}</p> : null}
    </>
  );
}
