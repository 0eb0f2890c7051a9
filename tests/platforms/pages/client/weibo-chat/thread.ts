import { toast } from '../dom.ts';
import { mountTextarea } from '../editors/textarea.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { fetchHistory, sendMessage } from '../messages.ts';
import { h } from './dom.ts';
import { hintRow, messageRow } from './message-row.ts';

/** Messages of one page of history. */
const PAGE = 8;

export interface Thread {
  element: HTMLElement;
  show(conversation: ServedConversation): Promise<void>;
  conversation(): string | undefined;
  append(messages: ServedMessage[]): void;
  loadOlder(): Promise<boolean>;
  scroller: HTMLElement;
}

/** The right pane: whom one talks with, what was said, and the box. Enter sends, Ctrl and Enter make a line. */
export function threadPane(sent: (conversation: string, message: ServedMessage) => void): Thread {
  const title = h('div', '$chat__title font14');
  const list = h('ul', '$chat__list');
  const scroller = h('div', 'chat-content flex-1', list);
  const send = h('span', { class: 'send', onclick: () => void submit() }, '发送');
  const box = h(
    'div',
    '$chat__box',
    h(
      'div',
      'sendbox_bar flex align-items_c',
      h('input', { type: 'file', hidden: true }),
      h('span', { class: '$chat__emoji', title: '表情' }),
      send,
    ),
  );
  const editor = mountTextarea(box, { placeholder: '按 Enter 发送,Ctrl+Enter 换行' });
  editor.element.id = 'webchat-textarea';
  const element = h('div', '$chat__pane flex-1 flex', title, scroller, box);
  let current: ServedConversation | undefined;
  let shown: ServedMessage[] = [];
  let more = false;
  let life = new AbortController();

  editor.element.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.ctrlKey || event.isComposing) return;
    event.preventDefault();
    void submit();
  });
  scroller.addEventListener('scroll', () => {
    if (scroller.scrollTop === 0) void loadOlder();
  });

  async function submit() {
    const text = editor.text().trim();
    if (text === '' || !current) return;
    const { id } = current;
    const message = await sendMessage(id, text);
    if (!message) return toast('发送失败,请重试');
    if (current.id === id) {
      editor.clear();
      append([message]);
    }
    sent(id, message);
  }
  function append(messages: ServedMessage[]) {
    for (const message of messages) {
      list.append(messageRow(message, shown.at(-1)));
      shown.push(message);
    }
    // Pictures find their height with the next picture of the page.
    requestAnimationFrame(() => scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' }));
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
    list.firstElementChild?.after(...messages.map((one, index) => messageRow(one, messages[index - 1])));
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
    title.replaceChildren(h('span', { title: conversation.peer.name }, conversation.peer.name));
    list.replaceChildren();
    editor.clear();
    const history = await fetchHistory({ conversation: conversation.id, limit: PAGE }, signal);
    if (signal.aborted) return;
    more = history.more;
    list.replaceChildren(hintRow(conversation.id));
    append(history.messages);
  }
  return { element, scroller, show, append, loadOlder, conversation: () => current?.id };
}
