import { t } from '../../lib/locales/index.ts';
import { type PanelRoom, usePanelView } from '../../lib/state/panel-view.ts';
import { useSession } from '../../lib/state/session.ts';
import { CoverageRoom } from '../coverage/coverage-room.tsx';
import { useFollowLook } from '../coverage/use-follow-look.ts';
import { CustomerCard } from '../customer/customer-card.tsx';
import { HandoffsRoom } from '../handoffs/handoffs-room.tsx';
import { LibraryRoom } from '../library/library-room.tsx';
import { QueueRoom } from '../queue/queue-room.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { SignedOut } from '../ui/signed-out.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { WaitingRows } from '../ui/waiting-rows.tsx';
import { Foot } from './foot.tsx';
import { useCounts } from './use-counts.ts';
import './panel.css';

const ROOMS: Record<PanelRoom, () => React.ReactNode> = {
  library: LibraryRoom,
  queue: QueueRoom,
  handoffs: HandoffsRoom,
  coverage: CoverageRoom,
};

/** The side panel: its rooms behind one row, and a last line that says how things stand. */
export function Panel() {
  const session = useSession();
  return (
    <main className="panel c-root">
      <h1 className="c-hidden">{t('panel.title')}</h1>
      {session.isError ? (
        <Sentence text={t('error.load')} way={{ word: t('error.retry'), go: () => void session.refetch() }} />
      ) : null}
      {session.isPending ? <WaitingRows /> : null}
      {session.data?.signedIn === true ? <Rooms /> : null}
      {session.data?.signedIn === false ? <SignedOut /> : null}
    </main>
  );
}

function Rooms() {
  const { room, enter } = usePanelView();
  const counts = useCounts();
  useFollowLook();
  const Room = ROOMS[room];
  return (
    <>
      <CustomerCard />
      <Tabs
        label={t('panel.rooms')}
        tabs={[
          { id: 'library', label: t('tab.library'), count: counts.library },
          { id: 'queue', label: t('tab.queue'), count: counts.queue },
          { id: 'handoffs', label: t('tab.handoffs'), count: counts.handoffs },
          { id: 'coverage', label: t('tab.coverage') },
        ]}
        chosen={room}
        onChoose={enter}
      />
      <div className="panel-room" role="tabpanel" id={`${room}-panel`} aria-labelledby={`${room}-tab`}>
        <Room />
      </div>
      <NoticeLine />
      <Foot />
    </>
  );
}
