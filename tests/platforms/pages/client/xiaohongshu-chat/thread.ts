import { mountContenteditable } from '../editors/contenteditable.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { OpenConversation } from '../open-conversation.ts';
import { h, hintRow, messageRows } from './message-row.ts';

/** The open conversation and its box. Enter sends, Shift and Enter make a line. */
export function threadPane(sent: (conversation: string, message: ServedMessage) => void) {
  const name = h('span', 'xhs-im-chat-window__header-name');
  const scroller = h('div', 'xhs-im-msg-list');
  const bar = h('div', 'xhs-im-input-bar');
  const editor = editorIn(bar, () => void open.submit());
  const open = new OpenConversation(
    {
      editor,
      begin(conversation) {
        name.textContent = conversation.peer.name;
        scroller.replaceChildren();
      },
      arrive: () => scroller.replaceChildren(hintRow()),
      young(messages, before) {
        scroller.append(...rowsOf(messages, before));
        scroller.scrollTop = scroller.scrollHeight;
      },
      old(messages) {
        const height = scroller.scrollHeight;
        scroller.prepend(...rowsOf(messages, undefined));
        scroller.scrollTop += scroller.scrollHeight - height;
      },
    },
    sent,
  );
  scroller.addEventListener('scroll', () => {
    if (scroller.scrollTop === 0) void open.loadOlder();
  });
  const head = h('div', 'xhs-im-chat-window__header', h('div', 'xhs-im-chat-window__header-text', name));
  const element = h('div', 'xhs-im-chat-window', head, h('div', 'xhs-im-msg-list-wrap', scroller), bar);
  return { element, scroller, open };
}

const rowsOf = (messages: ServedMessage[], before: ServedMessage | undefined): HTMLElement[] =>
  messages.flatMap((one, index) => messageRows(one, messages[index - 1] ?? before));

function editorIn(bar: HTMLElement, onEnter: () => void) {
  const placeholder = '发消息...';
  const editor = mountContenteditable(bar, { placeholder, classes: 'xhs-im-input-bar-editor', onEnter });
  editor.element.removeAttribute('placeholder');
  editor.element.dataset.placeholder = placeholder;
  return editor;
}
