import { t } from '../../lib/locales/index.ts';
import { DESK_ROOMS, type DeskRoom, hashOf, useDeskView } from '../../lib/state/desk-view.ts';
import { useFacts } from '../../lib/state/library.ts';
import { openOptions } from '../../lib/state/pages.ts';
import { useScriptHeads } from '../../lib/state/scripts.ts';

const ALL = {};

/** How much there is in a room; nothing while it is not known. */
function useCounts(): Partial<Record<DeskRoom, number>> {
  const scripts = useScriptHeads(ALL).data?.length ?? 0;
  const facts = new Set(useFacts().data?.map(({ name }) => name)).size;
  return { scripts, facts };
}

/** The rooms of the desk, and whose it is. */
export function Rail({ workspace }: { workspace: string }) {
  const { room, go } = useDeskView();
  const counts = useCounts();
  return (
    <nav className="desk-rail" aria-label={t('desk.rooms')}>
      <p className="desk-name">{t('desk.name', { workspace })}</p>
      <ul>
        {DESK_ROOMS.map(one => (
          <li key={one}>
            <a
              href={hashOf({ room: one })}
              aria-current={one === room ? 'page' : undefined}
              onClick={event => {
                if (event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                go(one);
              }}
            >
              {t(`desk.room.${one}`)}
              {counts[one] ? <span className="desk-count">{counts[one]}</span> : null}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="desk-settings" onClick={openOptions}>
        {t('desk.settings')}
      </button>
    </nav>
  );
}
