import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type EditorOptions, hearEnter, holderIn, type MountedEditor } from './mounted.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});

/** ProseMirror with paragraphs alone, as Tiptap and editor-kit build on it. */
export function mountProsemirror(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const mount = holderIn(host, options.classes);
  mount.style.cssText = 'white-space:pre-wrap;outline:none';
  mount.dataset.placeholder = options.placeholder;
  const view = new EditorView(
    { mount },
    {
      state: EditorState.create({ schema, plugins: [keymap(baseKeymap)] }),
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) options.onInput?.(text());
      },
    },
  );
  const text = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
  hearEnter(mount, options.onEnter);
  return {
    element: mount,
    text,
    clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
    setPlaceholder: words => {
      mount.dataset.placeholder = words;
    },
  };
}
