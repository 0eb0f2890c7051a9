import { t } from '../../lib/locales/index.ts';
import { useLibraryView } from '../../lib/state/library-view.ts';
import { useComposing } from '../../lib/state/pages.ts';
import { usePanelView } from '../../lib/state/panel-view.ts';
import { Key } from '../ui/key.tsx';

const onMac = navigator.platform.startsWith('Mac');

/** What the keys do in this room; hidden where the panel is narrow. */
export function KeyHints() {
  const room = usePanelView(view => view.room);
  const writing = useLibraryView(view => view.editing !== undefined);
  const hasBox = Boolean(useComposing().data);
  if (room === 'library' && !writing) {
    return (
      <span className="panel-keys" aria-hidden="true">
        <Key name="↵" /> {t(hasBox ? 'key.insert' : 'key.copy')} <Key name="→" /> {t('key.preview')}{' '}
        <Key name={onMac ? '⌥1–9' : 'Alt 1–9'} />
      </span>
    );
  }
  if (room !== 'queue') return null;
  return (
    <span className="panel-keys" aria-hidden="true">
      <Key name="J" />
      <Key name="K" /> {t('key.up-down')} <Key name="↵" /> {t('key.go')}
    </span>
  );
}
