import { useEffect } from 'react';
import { openNew } from '../../../lib/state/desk-editing.ts';
import { useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { ScriptEditor } from './script-editor.tsx';

/** A script that nobody has kept yet; with the first saving it gets its address. */
export function NewScript() {
  const isNew = useScriptDraft(view => view.session > 0 && view.scriptId === undefined);
  useEffect(() => void openNew(), []);
  return isNew ? <ScriptEditor sheet={undefined} /> : <WaitingRows />;
}
