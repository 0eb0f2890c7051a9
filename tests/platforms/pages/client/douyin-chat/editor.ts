import { mountContenteditable } from '../editors/contenteditable.ts';
import { mountDraft } from '../editors/draft.ts';
import type { EditorOptions, MountedEditor } from '../editors/mounted.ts';
import { mountSlate } from '../editors/slate.tsx';

/** Which one the site has, its describers do not agree on: `?editor=draft` (and without it), `slate` or `plain`. */
export function mountEditor(host: HTMLElement, options: EditorOptions): MountedEditor {
  const kind = new URLSearchParams(location.search).get('editor');
  if (kind === 'slate') return mountSlate(host, { ...options, classes: 'messageEditorinputArea' });
  if (kind !== 'plain') return mountDraft(host, options);
  const classes = 'zone-container editor-kit-container messageEditorinputArea';
  const editor = mountContenteditable(host, { ...options, classes });
  // An empty one is held open by a character that nobody sees.
  editor.element.append('\u200b');
  return { ...editor, text: () => editor.text().replaceAll('\u200b', '') };
}
