import { mountBrt } from './brt.ts';
import { mountContenteditable } from './contenteditable.ts';
import { mountDraft } from './draft.ts';
import { mountLexical } from './lexical.ts';
import type { MountEditor } from './mounted.ts';
import { mountProsemirror } from './prosemirror.ts';
import { mountQuill } from './quill.ts';
import { mountSlate } from './slate.tsx';
import { mountDeaf, mountSwallowing } from './stubborn.ts';
import { mountInput, mountTextarea } from './textarea.ts';

/** Every editor by name, for the page that shows them all. A site's page imports the one that it has: each brings its library. */
export const EDITORS = {
  textarea: mountTextarea,
  input: mountInput,
  contenteditable: mountContenteditable,
  brt: mountBrt,
  draft: mountDraft,
  lexical: mountLexical,
  slate: mountSlate,
  prosemirror: mountProsemirror,
  quill: mountQuill,
  swallowing: mountSwallowing,
  deaf: mountDeaf,
} satisfies Record<string, MountEditor>;
export type EditorName = keyof typeof EDITORS;
