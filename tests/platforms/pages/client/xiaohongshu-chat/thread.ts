import { toast } from '../dom.ts';
import { mountContenteditable } from '../editors/contenteditable.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { fetchHistory, sendMessage } from '../messages.ts';
import { h, hintRow, messageRows } from './message-row.ts';

/** Messages of one page of history. */
const PAGE = 8;

export interface Thread {
  element: HTMLElement;
  scroller: HTMLElement;
  conversation(): string | undefined;
  show(conversation: ServedConversation): Promise<void>;
  append(messages: ServedMessage[]): void;
  loadOlder(): Promise<boolean>;
}

/** The open conversation and its box. Enter sends, Shift and Enter make a line. */
export function threadPane(sent: (conversation: string, message: ServedMessage) => void): Thread {
  const name = h('span', 'xhs-im-chat-window__header-name');
  const scroller = h('div', 'xhs-im-msg-list');
  const bar = h('div', 'xhs-im-input-bar');
  const editor = mountContenteditable(bar, {
    placeholder: '发消息...',
    classes: 'xhs-im-input-bar-editor',
    onEnter: () => void submit(),
  });
  editor.element.removeAttribute('placeholder');
  editor.element.dataset.placeholder = '发消息...';
  const element = h(
    'div',
    'xhs-im-chat-window',
    h('div', 'xhs-im-chat-window__header', h('div', 'xhs-im-chat-window__header-text', name)),
    h('div', 'xhs-im-msg-list-wrap', scroller),
    bar,
  );
  let current: ServedConversation | undefined;
  let shown: ServedMessage[] = [];
  let more = false;
  let life = new AbortController();
  scroller.addEventListener('scroll', () => {
    if (scroller.scrollTop === 0) void loadOlder();
  });

  async function submit() {
    const text = editor.text().trim();
    if (text === '' || !current) return;
    const { id } = current;
    const message = await sendMessage(id, text);
    if (!message) return toast('发送失败，请重试');
    if (current.id === id) {
      editor.clear();
      append([message]);
    }
    sent(id, message);
  }
  function append(messages: ServedMessage[]) {
    for (const message of messages) {
      scroller.append(...messageRows(message, shown.at(-1)));
      shown.push(message);
    }
    scroller.scrollTop = scroller.scrollHeight;
  }
  async function loadOlder(): Promise<boolean> {
    const [eldest] = shown;
    if (!more || !eldest || !current) return false;
    more = false;
    const { signal } = life;
    const history = await fetchHistory({ conversation: current.id, before: eldest.id, limit: PAGE }, signal);
    if (signal.aborted) return false;
    const { messages } = history;
    const height = scroller.scrollHeight;
    scroller.prepend(...messages.flatMap((one, index) => messageRows(one, messages[index - 1])));
    shown = [...messages, ...shown];
    more = history.more;
    scroller.scrollTop += scroller.scrollHeight - height;
    return true;
  }
  async function show(conversation: ServedConversation) {
    life.abort();
    life = new AbortController();
    const { signal } = life;
    current = conversation;
    shown = [];
    name.textContent = conversation.peer.name;
    scroller.replaceChildren();
    editor.clear();
    const history = await fetchHistory({ conversation: conversation.id, limit: PAGE }, signal);
    if (signal.aborted) return;
    more = history.more;
    scroller.replaceChildren(hintRow());
    append(history.messages);
  }
  return { element, scroller, show, append, loadOlder, conversation: () => current?.id };
}
