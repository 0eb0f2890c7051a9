import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import { type EditorOptions, editableIn, hearEnter, holderIn, type MountedEditor } from './mounted.ts';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

/** Slate with paragraphs alone. */
export function mountSlate(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const holder = holderIn(host);
  const editor = withReact(createEditor());
  const textOf = () => editor.children.map(node => Node.string(node)).join('\n');
  let told = '';
  const onChange = () => {
    if (textOf() === told) return;
    told = textOf();
    options.onInput?.(told);
  };
  const root = createRoot(holder);
  const render = (placeholder: string) =>
    flushSync(() =>
      root.render(
        <Slate editor={editor} initialValue={EMPTY} onChange={onChange}>
          <Editable placeholder={placeholder} className={options.classes ?? ''} />
        </Slate>,
      ),
    );
  render(options.placeholder);
  const element = editableIn(holder);
  hearEnter(element, options.onEnter);
  return {
    element,
    text: textOf,
    clear() {
      Transforms.select(editor, Editor.range(editor, []));
      Editor.deleteFragment(editor);
    },
    setPlaceholder: render,
  };
}
