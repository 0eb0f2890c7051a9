import { t } from '../../lib/locales/index.ts';
import { DESK_ROOMS, hashOf, useDeskView } from '../../lib/state/desk-view.ts';

/** The rooms of the desk, and whose it is. */
export function Rail({ workspace }: { workspace: string }) {
  const { room, go } = useDeskView();
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
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
