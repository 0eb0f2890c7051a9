import { draftIn, toast, whenNearEnd } from '../dom.ts';
import { mountBrt } from '../editors/brt.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { driveMessages, fetchHistory, sendMessage } from '../messages.ts';
import { h, messageRow, notice } from './message.ts';

const PAGE = 20;

/** One open conversation. Its rows stand the youngest first and are turned over by the style sheet; history comes with scrolling up. */
export function chat(
  conversation: ServedConversation,
  changed: (message: ServedMessage) => void,
  signal: AbortSignal,
): HTMLElement {
  let messages: ServedMessage[] = [];
  let hasMore = true;
  let loading: Promise<boolean> | undefined;
  const top = h('div', '$ChatBody__Top');
  const list = h('div', '$MessageList');
  const scroller = h('div', '$ChatBody', list, top);

  const paint = () => {
    const made = messages.map((message, index) => messageRow(message, messages[index - 1]));
    const hints = hasMore ? [] : [notice('以上是全部消息，请勿轻信汇款、中奖信息')];
    list.replaceChildren(...made.toReversed(), ...hints);
  };
  const older = async (): Promise<boolean> => {
    if (!hasMore) return false;
    const before = messages[0]?.id;
    const { id } = conversation;
    const page = await fetchHistory({ conversation: id, limit: PAGE, ...(before && { before }) }, signal);
    messages = [...page.messages, ...messages];
    hasMore = page.more;
    paint();
    return page.messages.length > 0;
  };
  const loadOlder = (): Promise<boolean> => {
    loading ??= older().finally(() => {
      loading = undefined;
    });
    return loading;
  };
  const add = (message: ServedMessage) => {
    const before = messages.at(-1);
    messages.push(message);
    list.prepend(messageRow(message, before));
    changed(message);
  };
  loadOlder().then(
    () => whenNearEnd(top, scroller, () => void loadOlder(), signal),
    () => undefined,
  );
  driveMessages({
    conversation: () => conversation.id,
    arrive: (id, message) => (id === conversation.id ? add(message) : changed(message)),
    loadOlder,
    append: added => added.forEach(add),
    scroller: () => scroller,
  });
  return h('div', '$Chat', header(conversation), scroller, sendBox(conversation, add));
}

const header = ({ peer }: ServedConversation): HTMLElement =>
  h('div', '$ChatHeader', h('div', '$ContactName', peer.name));

/** Enter sends; 发送 is a plain element that only looks disabled. */
function sendBox(conversation: ServedConversation, sent: (message: ServedMessage) => void): HTMLElement {
  const area = h('div', {
    class: '$MessageSendBox__Textarea msb-textarea',
    style: '--brt-editor-padding-hrz: 16px;',
  });
  const button = h('div', { class: '$MessageSendBox__SendBtn $IsDisabled', onclick: send }, '发送');
  const [idle, awake] = [button.className, button.className.split(' ')[0] ?? ''];
  let sending = false;
  const editor = mountBrt(area, { placeholder: '请输入消息内容', onInput: wake, onEnter: send });
  function wake() {
    button.className = editor.text().trim() === '' || sending ? idle : awake;
  }
  async function send() {
    const text = draftIn(editor.element);
    if (editor.text().trim() === '' || sending) return;
    sending = true;
    wake();
    const message = await sendMessage(conversation.id, text);
    sending = false;
    if (message) {
      editor.clear();
      sent(message);
    } else toast('发送失败，请稍后重试');
    wake();
  }
  return h(
    'div',
    '$MessageSendBox',
    h('div', '$MessageSendBox__Tools'),
    area,
    h('div', '$MessageSendBox__Foot', button),
  );
}
