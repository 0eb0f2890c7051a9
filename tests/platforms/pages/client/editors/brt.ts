import { makeEditable } from './contenteditable.ts';
import { type EditorOptions, holderIn, type MountedEditor } from './mounted.ts';

/** Bilibili's `.brt-root > .brt-placeholder + .brt-editor`. The placeholder is an element of its own, gone while there is text. */
export function mountBrt(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const root = holderIn(host, 'brt-root');
  root.style.position = 'relative';
  const placeholder = holderIn(root, 'brt-placeholder');
  placeholder.textContent = options.placeholder;
  placeholder.style.cssText = 'position:absolute;pointer-events:none;color:#9499a0';
  const element = holderIn(root);
  element.style.cssText = 'white-space:pre-wrap;outline:none;min-height:20px';
  const onInput = (text: string) => {
    placeholder.style.display = text === '' ? '' : 'none';
    options.onInput?.(text);
  };
  const classes = `brt-editor ${options.classes ?? ''}`.trim();
  const editor = makeEditable(element, { ...options, classes, onInput });
  element.removeAttribute('placeholder');
  return {
    ...editor,
    setPlaceholder: words => {
      placeholder.textContent = words;
    },
  };
}
