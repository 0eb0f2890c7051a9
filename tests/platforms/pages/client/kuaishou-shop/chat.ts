import { toast } from '../dom.ts';
import { mountQuill } from '../editors/quill.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { driveMessages, fetchHistory, sendMessage } from '../messages.ts';
import { h } from './dom.ts';
import { fromCard, messageRow, middleRow } from './message-row.ts';

/** Messages of one page of history. */
const PAGE = 10;

interface Around {
  heard(message: ServedMessage): void;
  other(id: string, message: ServedMessage, isOpen: boolean): void;
  signal: AbortSignal;
}

/** What was said with one buyer, and the box; older messages come with scrolling up. */
export function chat({ id, peer }: ServedConversation, { heard, other, signal }: Around): HTMLElement {
  let shown: ServedMessage[] = [];
  let more = false;
  const rows = h('div', 'ChatMessageList-ContentWrap');
  const scroller = h('div', 'ChatMessageList', rows);
  const row = (message: ServedMessage) => messageRow(message, peer.id);
  const down = () => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  function paint() {
    const head = more ? [] : [middleRow('[系统消息] 会话开始'), fromCard(peer.name)];
    rows.replaceChildren(...head, ...shown.map(row));
  }
  function add(message: ServedMessage) {
    shown.push(message);
    rows.append(row(message));
    down();
    heard(message);
  }
  async function loadOlder(): Promise<boolean> {
    const [eldest] = shown;
    if (!more || !eldest) return false;
    more = false;
    const page = await fetchHistory({ conversation: id, before: eldest.id, limit: PAGE }, signal);
    const height = scroller.scrollHeight;
    shown = [...page.messages, ...shown];
    more = page.more;
    paint();
    scroller.scrollTop += scroller.scrollHeight - height;
    return true;
  }
  scroller.addEventListener(
    'scroll',
    () => scroller.scrollTop === 0 && void loadOlder().catch(() => undefined),
  );
  fetchHistory({ conversation: id, limit: PAGE }, signal).then(
    page => {
      shown = page.messages;
      more = page.more;
      paint();
      down();
    },
    () => undefined,
  );
  driveMessages({
    conversation: () => id,
    arrive: (to, message) => (to === id ? add(message) : other(to, message, false)),
    loadOlder,
    append: messages => messages.forEach(add),
    scroller: () => scroller,
  });
  return h('div', 'ChatPanel', scroller, sendBox(id, add));
}

/** Quill with a button; Enter sends. */
function sendBox(conversation: string, sent: (message: ServedMessage) => void): HTMLElement {
  const area = h('div', 'ChatInput-editor');
  let sending = false;
  const editor = mountQuill(area, { placeholder: '请输入消息，Enter 发送', onEnter: () => void send() });
  async function send() {
    const text = editor.text().trim();
    if (text === '' || sending) return;
    sending = true;
    const message = await sendMessage(conversation, text);
    sending = false;
    if (!message) return toast('发送失败，请重试');
    editor.clear();
    sent(message);
  }
  const button = h(
    'button',
    { type: 'button', class: 'ant-btn ant-btn-primary', onclick: () => void send() },
    '发送',
  );
  return h('div', 'ChatInput', area, h('div', 'ChatInput-foot', button));
}
