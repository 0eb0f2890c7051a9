import { services } from '../messaging/proxy.ts';
import { NEW_SCRIPT } from '../model/desk-place.ts';
import type { ScriptContent } from '../model/script.ts';
import { useDeskView } from './desk-view.ts';
import { type Autosave, startAutosave } from './script-autosave.ts';
import { EMPTY_SCRIPT, useScriptDraft, type Writing } from './script-draft-view.ts';

let autosave: Autosave | undefined;
let opening = 0;
/** What could not be kept (too long, say) when its script was left, until one comes back to it. */
const parked = new Map<string, { writing: Writing; kept: ScriptContent }>();

/** Keeps what is written for as long as the room is open; answers what ends it. */
export function beginAutosave(): () => void {
  const begun = startAutosave(
    input => services.scripts.saveDraft(input),
    scriptId => {
      // Whoever has gone elsewhere meanwhile is not called back.
      const { room, openId, go } = useDeskView.getState();
      if (room === 'scripts' && openId === NEW_SCRIPT) go('scripts', scriptId);
    },
  );
  autosave = begun;
  return () => void begun.flush().finally(begun.stop);
}

export const saveNow = async (): Promise<void> => autosave?.flush();

export const hasUnsaved = (): boolean => {
  const { content, kept } = useScriptDraft.getState();
  return content !== kept;
};

/** Puts this into the editor once what stands there is kept, or laid aside where it cannot be. */
export async function openWriting(writing: Writing): Promise<void> {
  const mine = ++opening;
  await saveNow();
  if (mine !== opening) return;
  const { open, scriptId, revisionId, edit, content, kept } = useScriptDraft.getState();
  // Letters typed meanwhile into the very same script: they stay, and will be kept beside what came.
  if (hasUnsaved() && scriptId === writing.scriptId) return;
  if (hasUnsaved())
    parked.set(scriptId ?? NEW_SCRIPT, { writing: { scriptId, revisionId, edit, content }, kept });
  const key = writing.scriptId ?? NEW_SCRIPT;
  const laidAside = parked.get(key);
  parked.delete(key);
  if (laidAside) open(laidAside.writing, laidAside.kept);
  else open(writing);
}

/** An empty new script, unless one is being written already. */
export async function openNew(): Promise<void> {
  const { scriptId, session } = useScriptDraft.getState();
  if (session > 0 && scriptId === undefined && hasUnsaved()) return;
  await openWriting({ scriptId: undefined, revisionId: undefined, edit: 0, content: EMPTY_SCRIPT });
}
