import { useEffect, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import type { Box } from '../../lib/state/overlay-view.ts';
import { useDeeds, useOverlay } from './context.tsx';

/** The three best scripts, ready: one click fills the reply box. */
export function ReadyMenu({ itemId, box }: { itemId: string; box: Box }) {
  const deeds = useDeeds();
  const scripts = useReady(itemId);
  return (
    <div className="menu" role="menu" aria-label={t('ready.label')}>
      {scripts === undefined && <p className="menu-said room">{t('loading')}</p>}
      {scripts?.length === 0 && <p className="menu-said">{t('palette.empty')}</p>}
      {scripts?.map(script => (
        <button
          key={script.id}
          type="button"
          role="menuitem"
          className="menu-row"
          onClick={() => deeds.insert(itemId, script)}
        >
          <b>{script.title}</b>
          <span className="two-lines">{script.text}</span>
        </button>
      ))}
      <button
        type="button"
        role="menuitem"
        className="menu-row more"
        onClick={() => deeds.openPalette(itemId, box)}
      >
        {t('ready.search')}
      </button>
    </div>
  );
}

function useReady(itemId: string): ReadyScript[] | undefined {
  const deeds = useDeeds();
  const version = useOverlay(state => state.libraryVersion);
  const [scripts, setScripts] = useState<ReadyScript[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a library that has changed is asked again
  useEffect(() => {
    let current = true;
    deeds.best(itemId).then(
      found => current && setScripts(found),
      () => current && setScripts([]),
    );
    return () => {
      current = false;
    };
  }, [deeds, itemId, version]);
  return scripts;
}
