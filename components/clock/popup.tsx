import { t } from '../../lib/locales/index.ts';
import { useUnreadChanges } from '../../lib/state/facts.ts';
import { useHandoffs } from '../../lib/state/handoffs.ts';
import { useQueue } from '../../lib/state/items.ts';
import { openDesk, openPanel } from '../../lib/state/pages.ts';
import { usePromises } from '../../lib/state/promises.ts';
import { useSession } from '../../lib/state/session.ts';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { SignedOut } from '../ui/signed-out.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { dueList } from './due-list.ts';
import { Dues } from './dues.tsx';
import { TeachOffer } from './teach-offer.tsx';
import { Today } from './today.tsx';
import './popup.css';

/** The popup: my most urgent item in one figure, what else runs in groups, and today. */
export function Popup() {
  const session = useSession();
  return (
    <main className="pop c-root">
      <h1 className="c-hidden">{t('popup.title')}</h1>
      {session.isError ? <Unread again={() => void session.refetch()} /> : null}
      {session.isPending ? <WaitingRows count={2} /> : null}
      {session.data?.signedIn === true ? <Clock /> : null}
      {session.data?.signedIn === true ? <TeachOffer /> : null}
      {session.data?.signedIn === true ? <ToDesk /> : null}
      {session.data?.signedIn === false ? <SignedOut /> : null}
      <NoticeLine />
    </main>
  );
}

function ToDesk() {
  const go = () => {
    openDesk({ room: 'scripts' });
    window.close();
  };
  return (
    <Button kind="quiet" small className="pop-desk" onClick={go}>
      {t('desk.open')}
    </Button>
  );
}

/** Facts that have changed: read in the panel, where the card stands. */
function ToRead() {
  const count = (useUnreadChanges().data ?? []).length;
  if (count === 0) return null;
  return (
    <p className="pop-read">
      <span>{t('must-read.popup', { count })}</span>
      <Button kind="quiet" small onClick={openPanel}>
        {t('must-read.go')}
      </Button>
    </p>
  );
}

function Unread({ again }: { again(): void }) {
  return <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: again }} />;
}

function Clock() {
  const [queue, handoffs, promises] = [useQueue(), useHandoffs(), usePromises()];
  const asked = [queue, handoffs, promises];
  if (asked.some(one => one.isError)) return <Unread again={() => asked.map(one => one.refetch())} />;
  if (!queue.data || !handoffs.data || !promises.data) return <WaitingRows count={3} />;
  return (
    <>
      <ToRead />
      <Dues dues={dueList(queue.data, handoffs.data, promises.data)} />
      <Today />
    </>
  );
}
