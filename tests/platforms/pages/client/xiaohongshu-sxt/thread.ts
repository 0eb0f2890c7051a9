import { toast } from '../dom.ts';
import { mountTextarea } from '../editors/textarea.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { fetchHistory, sendMessage } from '../messages.ts';
import { h } from './dom.ts';
import { messageRow, tipRow } from './message-row.ts';
import { upsideDown } from './upside-down.ts';

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

/** The open conversation and its box. */
export function threadPane(
  sent: (conversation: string, message: ServedMessage) => void,
  signal: AbortSignal,
): Thread {
  const list = upsideDown(signal);
  const box = h('div', { id: 'replyBox', class: 'base-reply-box' });
  const editor = mountTextarea(box, {
    placeholder: '请输入回复内容',
    classes: 'reply-textarea',
    onEnter: () => void submit(),
  });
  editor.element.id = 'jarvis-reply-textarea';
  box.append(h('div', { class: 'send_btn', onclick: () => void submit() }, '发送'));
  const element = h('div', 'im-chat-window', list.element, box);
  let current: ServedConversation | undefined;
  let eldest: ServedMessage | undefined;
  let more = false;
  let life = new AbortController();
  list.element.addEventListener('scroll', () => {
    const { scrollTop, clientHeight, scrollHeight } = list.element;
    if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight) void loadOlder();
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
    eldest ??= messages[0];
    list.add(messages.map(messageRow), 'young');
    list.element.scrollTop = 0;
  }
  async function loadOlder(): Promise<boolean> {
    if (!more || !eldest || !current) return false;
    more = false;
    const ends = life.signal;
    const before = eldest.id;
    const history = await fetchHistory({ conversation: current.id, before, limit: PAGE }, ends);
    if (ends.aborted) return false;
    eldest = history.messages[0] ?? eldest;
    list.add(history.messages.map(messageRow), 'old');
    more = history.more;
    return true;
  }
  async function show(conversation: ServedConversation) {
    life.abort();
    life = new AbortController();
    const ends = life.signal;
    current = conversation;
    eldest = undefined;
    list.park();
    editor.clear();
    const history = await fetchHistory({ conversation: conversation.id, limit: PAGE }, ends);
    if (ends.aborted) return;
    more = history.more;
    list.add([tipRow()], 'old');
    append(history.messages);
  }
  return { element, scroller: list.element, show, append, loadOlder, conversation: () => current?.id };
}
