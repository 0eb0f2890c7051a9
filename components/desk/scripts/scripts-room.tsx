import { useCallback, useEffect, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { beginAutosave } from '../../../lib/state/desk-editing.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { ScriptList } from './script-list.tsx';
import { ScriptSheet } from './script-sheet.tsx';
import { useLeaving } from './use-leaving.ts';
import { useRoomKeys } from './use-room-keys.ts';
import './scripts.css';

/** 话术: the list on the left, what is open beside it. */
export function ScriptsRoom() {
  const openId = useDeskView(view => view.openId);
  const [keysShown, setKeysShown] = useState(false);
  useEffect(beginAutosave, []);
  useLeaving();
  const showKeys = useCallback(() => setKeysShown(true), []);
  useRoomKeys(showKeys);
  return (
    <div className="desk-scripts" data-open={openId !== undefined}>
      <ScriptList />
      {openId === undefined ? <NothingOpen /> : <ScriptSheet id={openId} />}
      {keysShown ? <KeysDialog onClose={() => setKeysShown(false)} /> : null}
    </div>
  );
}

function NothingOpen() {
  return (
    <div className="desk-sheet">
      <EmptyState title={t('scripts.open-title')} text={t('scripts.open-text')} />
    </div>
  );
}
