import { clockTime } from '../../lib/locales/clock-time.ts';
import { t } from '../../lib/locales/index.ts';
import { openDesk, openOptions } from '../../lib/state/pages.ts';
import { usePanelView } from '../../lib/state/panel-view.ts';
import { useSync, useSyncNow } from '../../lib/state/sync.ts';
import type { SyncState } from '../../lib/state/views.ts';
import { Button } from '../ui/button.tsx';
import { KeyHints } from './key-hints.tsx';
import { RefusedList } from './refused-list.tsx';

/** The last line of the panel: what the connection does, and what the keys do. */
export function Foot() {
  const sync = useSync().data;
  const { refusedOpen, toggleRefused } = usePanelView();
  const refused = sync?.refused ?? [];
  return (
    <footer>
      {refusedOpen && refused.length > 0 ? <RefusedList refused={refused} /> : null}
      <div className="panel-foot">
        <span className="panel-sync">{sync ? <Link sync={sync} /> : null}</span>
        {refused.length > 0 ? (
          <Button kind="quiet" small aria-expanded={refusedOpen} onClick={toggleRefused}>
            {t('foot.refused', { n: refused.length })}
          </Button>
        ) : null}
        {refused.length === 0 && sync?.link !== 'unauthorized' ? <KeyHints /> : null}
        <Button kind="quiet" small title={t('desk.open')} onClick={() => openDesk({ room: 'scripts' })}>
          {t('desk.short')}
        </Button>
      </div>
    </footer>
  );
}

function Link({ sync }: { sync: SyncState }) {
  const now = useSyncNow();
  if (sync.link === 'unauthorized') {
    return (
      <>
        <span className="panel-trouble">{t('foot.unauthorized')}</span>
        <Button kind="quiet" small onClick={openOptions}>
          {t('foot.sign-in-again')}
        </Button>
      </>
    );
  }
  if (sync.link !== 'online') return stillWords(sync);
  return (
    <button type="button" className="panel-now" title={t('foot.sync-now')} onClick={() => now.mutate()}>
      {onlineWords(sync)}
    </button>
  );
}

function stillWords({ link, unsent }: SyncState): string {
  if (link === 'connecting') return t('foot.connecting');
  if (link === 'signed-out') return t('signed-out.title');
  return unsent > 0 ? t('foot.offline', { n: unsent }) : t('foot.offline-clean');
}

function onlineWords({ unsent, lastSyncAt }: SyncState): string {
  if (unsent > 0) return t('foot.sending', { n: unsent });
  if (lastSyncAt === undefined) return t('foot.never-synced');
  return t('foot.synced', { clock: clockTime(lastSyncAt) });
}
