import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, CLEAR_EDITOR_COMMAND, COMMAND_PRIORITY_EDITOR, createEditor } from 'lexical';
import { type EditorOptions, hearEnter, holderIn, type MountedEditor } from './mounted.ts';

/** Lexical with its plain-text behaviour. */
export function mountLexical(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const element = holderIn(host, options.classes);
  element.setAttribute('contenteditable', 'true');
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-placeholder', options.placeholder);
  element.style.cssText = 'white-space:pre-wrap;outline:none;min-height:20px';
  const editor = createEditor({
    namespace: 'practice',
    onError: error => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  const empty = () => {
    editor.update(() => $getRoot().clear().selectEnd(), { discrete: true });
    return true;
  };
  editor.registerCommand(CLEAR_EDITOR_COMMAND, empty, COMMAND_PRIORITY_EDITOR);
  editor.registerTextContentListener(text => options.onInput?.(text));
  hearEnter(element, options.onEnter);
  return {
    element,
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: empty,
    setPlaceholder: words => element.setAttribute('aria-placeholder', words),
  };
}
