import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type EditorOptions, editableIn, hearEnter, holderIn, type MountedEditor } from './mounted.ts';

/** Draft.js, as Douyin and Weibo's older pages have it. */
export function mountDraft(host: Element | ShadowRoot, options: EditorOptions): MountedEditor {
  const holder = holderIn(host);
  let placeholder = options.placeholder;
  let model = EditorState.createEmpty();
  let change: (next: EditorState) => void = () => undefined;
  const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

  function Box() {
    const [state, setState] = useState(model);
    change = next => {
      const changed = textOf(next) !== textOf(model);
      model = next;
      setState(next);
      if (changed) options.onInput?.(textOf(next));
    };
    return createElement(Editor, {
      editorState: state,
      onChange: change,
      placeholder,
      stripPastedStyles: true,
    });
  }
  const root = createRoot(holder);
  const render = () => flushSync(() => root.render(createElement(Box)));
  render();
  const element = editableIn(holder);
  if (options.classes) element.classList.add(...options.classes.split(' '));
  hearEnter(element, options.onEnter);
  return {
    element,
    text: () => textOf(model),
    clear: () =>
      flushSync(() =>
        change(
          EditorState.moveFocusToEnd(
            EditorState.push(model, ContentState.createFromText(''), 'remove-range'),
          ),
        ),
      ),
    setPlaceholder(words) {
      placeholder = words;
      render();
    },
  };
}
