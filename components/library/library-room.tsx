import { useScripts } from '../../lib/state/library.ts';
import { useLibraryView } from '../../lib/state/library-view.ts';
import { useComposing } from '../../lib/state/pages.ts';
import { MustRead } from '../facts/must-read.tsx';
import { LibrarySearch } from './library-search.tsx';
import { ScriptForm } from './script-form.tsx';
import './library.css';

/** 话术: search and pick, or write. */
export function LibraryRoom() {
  const { editing, query } = useLibraryView();
  const context = useComposing().data ?? undefined;
  const hits = useScripts(query, context).data;
  if (editing === undefined) {
    return (
      <>
        <MustRead />
        <LibrarySearch />
      </>
    );
  }
  const script = hits?.find(hit => hit.script.id === editing)?.script;
  return <ScriptForm key={editing} script={script} />;
}
