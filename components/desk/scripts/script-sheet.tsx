import { useEffect } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { NEW_SCRIPT } from '../../../lib/model/desk-place.ts';
import { openNew, openWriting } from '../../../lib/state/desk-editing.ts';
import { useScriptDraft } from '../../../lib/state/script-draft-view.ts';
import { openingFor } from '../../../lib/state/script-opening.ts';
import { useScriptSheet } from '../../../lib/state/scripts.ts';
import { useSession } from '../../../lib/state/session.ts';
import type { ScriptSheet as Sheet } from '../../../lib/state/views.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { ScriptEditor } from './script-editor.tsx';

/** One script with all that is known of it; `new`: one that nobody has kept yet, which gets its name with the first saving. */
export function ScriptSheet({ id }: { id: string }) {
  const scriptId = id === NEW_SCRIPT ? undefined : id;
  const sheet = useScriptSheet(scriptId);
  const isOpen = useScriptDraft(view => view.session > 0 && view.scriptId === scriptId);
  useFollow(sheet.data ?? undefined);
  useEffect(() => {
    if (scriptId === undefined) void openNew();
  }, [scriptId]);
  if (sheet.isError) {
    const again = { word: t('error.retry'), go: () => void sheet.refetch() };
    return (
      <div className="desk-sheet">
        <Sentence text={t('error.load')} way={again} />
      </div>
    );
  }
  // One that was begun a moment ago is open before anybody could tell of it.
  if (isOpen) return <ScriptEditor sheet={sheet.data ?? undefined} />;
  return (
    <div className="desk-sheet">
      {scriptId !== undefined && sheet.data === null ? (
        <EmptyState title={t('scripts.gone-title')} text={t('scripts.gone-text')} />
      ) : (
        <WaitingRows />
      )}
    </div>
  );
}

/** The editor shows what the sheet says, unless something stands there that is not kept yet. */
function useFollow(sheet: Sheet | undefined): void {
  const session = useSession().data;
  const me = session?.signedIn ? session.member.id : undefined;
  useEffect(() => {
    if (!sheet || me === undefined) return;
    const opening = openingFor(sheet, me, useScriptDraft.getState());
    if (opening) void openWriting(opening);
  }, [sheet, me]);
}
