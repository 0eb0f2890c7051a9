import { useEffect } from 'react';
import { t } from '../../lib/locales/index.ts';
import { NEW_SCRIPT } from '../../lib/model/desk-place.ts';
import { type DeskRoom, hashOf, placeOf, useDeskView } from '../../lib/state/desk-view.ts';
import { useSession } from '../../lib/state/session.ts';
import { NoticeLine } from '../ui/notice-line.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { SignedOut } from '../ui/signed-out.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { FactsRoom } from './facts/facts-room.tsx';
import { Rail } from './rail.tsx';
import { RedLinesRoom } from './red-lines/red-lines-room.tsx';
import { ScriptsRoom } from './scripts/scripts-room.tsx';
import { SheetsRoom } from './sheets/sheets-room.tsx';
import { UsageRoom } from './usage/usage-room.tsx';
import '../ui/forms.css';
import './desk.css';

const ROOMS: Record<DeskRoom, () => React.ReactNode> = {
  scripts: ScriptsRoom,
  facts: FactsRoom,
  'red-lines': RedLinesRoom,
  usage: UsageRoom,
  sheets: SheetsRoom,
};

const NEW_HASH = hashOf({ room: 'scripts', openId: NEW_SCRIPT });

/** The full page: rooms behind a rail. */
export function Desk() {
  const session = useSession();
  return (
    <div className="desk c-root">
      {session.data?.signedIn === true ? (
        <Rooms workspace={session.data.workspace.name} />
      ) : (
        <main className="desk-outside">
          <h1>{t('desk.title')}</h1>
          {session.isError ? <Unread again={() => void session.refetch()} /> : null}
          {session.isPending ? <WaitingRows /> : null}
          {session.data ? <SignedOut /> : null}
        </main>
      )}
    </div>
  );
}

function Rooms({ workspace }: { workspace: string }) {
  const room = useDeskView(view => view.room);
  useAddress();
  const Room = ROOMS[room];
  return (
    <>
      <Rail workspace={workspace} />
      <main className="desk-room">
        <h1 className="c-hidden">{t(`desk.room.${room}`)}</h1>
        <Room />
      </main>
      <NoticeLine />
    </>
  );
}

/** The address follows the place, and the place the browser's back and forward. */
function useAddress(): void {
  const { room, openId, go } = useDeskView();
  useEffect(() => {
    const hash = hashOf({ room, openId });
    if (location.hash === hash) return;
    // A new script has got its name: going back to an empty form would be no way back.
    if (location.hash === NEW_HASH) history.replaceState(undefined, '', hash);
    else history.pushState(undefined, '', hash);
  }, [room, openId]);
  useEffect(() => {
    const follow = () => {
      const place = placeOf(location.hash);
      go(place.room, place.openId);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [go]);
}

function Unread({ again }: { again(): void }) {
  return <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: again }} />;
}
