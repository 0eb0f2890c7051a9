import { rename } from '../class-names.ts';
import { toast } from '../dom.ts';
import { mountTextarea } from '../editors/textarea.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { driveMessages, fetchHistory, sendMessage } from '../messages.ts';
import { h } from './dom.ts';
import { messageRow } from './message-row.ts';

/** Messages of one page of history. */
const PAGE = 8;

interface Around {
  heard(message: ServedMessage): void;
  other(id: string, message: ServedMessage, isOpen: boolean): void;
  signal: AbortSignal;
}

/** The conversation that is open: whose it is, what was said, and the box; what is older comes with scrolling up. */
export function thread(conversation: ServedConversation, { heard, other, signal }: Around): HTMLElement {
  const { id, peer } = conversation;
  let shown: ServedMessage[] = [];
  let more = false;
  const list = h('div', 'session-content-wrapper');
  function add(message: ServedMessage) {
    list.append(messageRow(message, shown.at(-1)));
    shown.push(message);
    list.scrollTop = list.scrollHeight;
    heard(message);
  }
  function paint() {
    const hint = more ? [] : [h('div', 'session-tips', h('span', null, '以上是全部消息'))];
    list.replaceChildren(...hint, ...shown.map((one, index) => messageRow(one, shown[index - 1])));
  }
  async function loadOlder(): Promise<boolean> {
    const [eldest] = shown;
    if (!more || !eldest) return false;
    more = false;
    const page = await fetchHistory({ conversation: id, before: eldest.id, limit: PAGE }, signal);
    const height = list.scrollHeight;
    shown = [...page.messages, ...shown];
    more = page.more;
    paint();
    list.scrollTop += list.scrollHeight - height;
    return true;
  }
  list.addEventListener('scroll', () => list.scrollTop === 0 && void loadOlder().catch(() => undefined));
  fetchHistory({ conversation: id, limit: PAGE }, signal).then(
    page => {
      shown = page.messages;
      more = page.more;
      paint();
      list.scrollTop = list.scrollHeight;
    },
    () => undefined,
  );
  driveMessages({
    conversation: () => id,
    arrive: (to, message) => (to === id ? add(message) : other(to, message, false)),
    loadOlder,
    append: messages => messages.forEach(add),
    scroller: () => list,
  });
  const header = h(
    'div',
    'header',
    h('div', 'left', h('span', null, peer.name)),
    h('div', 'right', '查看主页'),
  );
  return h('div', 'session-dialog', header, list, footer(id, add));
}

/** The box with its button; Enter makes a line. */
function footer(conversation: string, sent: (message: ServedMessage) => void): HTMLElement {
  const content = h('div', 'edit-content');
  const editor = mountTextarea(content, { placeholder: '', classes: rename('edit_area') });
  editor.element.setAttribute('name', 'textarea');
  let sending = false;
  async function send() {
    const text = editor.text().trim();
    if (text === '' || sending) return;
    sending = true;
    const message = await sendMessage(conversation, text);
    sending = false;
    if (!message) return toast('发送失败，请稍后再试');
    editor.clear();
    sent(message);
  }
  const button = h(
    'button',
    { type: 'button', class: 'weui-desktop-btn weui-desktop-btn_default', onclick: () => void send() },
    '发送',
  );
  return h(
    'div',
    'footer',
    h('div', 'tools', h('input', { class: 'file-uploader', type: 'file', hidden: true })),
    content,
    h('div', 'weui-desktop-btn_wrp', button),
  );
}
