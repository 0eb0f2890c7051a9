import { boot } from '../boot-data.ts';
import { icon, toast } from '../dom.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { fetchHistory, sendMessage } from '../messages.ts';
import { e2e, h } from './dom.ts';
import { mountEditor } from './editor.ts';
import { hintBox, messageBox, sendingBox } from './message-box.ts';

/** Messages of one page of history. */
const PAGE = 8;
const UP = 'M12 19V6m-5 5 5-5 5 5';
const NOTE = '请注意隐私安全，谨防诈骗';

export interface RightPanel {
  element: HTMLElement;
  scroller: HTMLElement;
  show(conversation: ServedConversation): Promise<void>;
  conversation(): string | undefined;
  append(messages: ServedMessage[]): void;
  loadOlder(): Promise<boolean>;
}

/** The right side: whom one talks with, what was said with the newest first in the document, and the box. Enter sends. */
export function rightPanel(sent: (conversation: string, message: ServedMessage) => void): RightPanel {
  const title = h('div', 'RightPanelHeadertitle');
  const list = h('div', 'messageMessageListlist');
  const wrapper = h('div', 'messageMessageListwrapper', list);
  const host = h('div', 'messageEditorimChatEditorContainer');
  const send = h(
    'span',
    { class: 'messageMsgInputpublishBtn e2e-send-msg-btn', onclick: () => void submit() },
    icon(UP, 18),
  );
  const element = h(
    'div',
    'componentsRightPanelwrapper',
    h('div', 'RightPanelHeaderinfoContainer', title),
    h('div', { id: 'messageContent' }, wrapper),
    h('div', { ...e2e('msg-input'), class: 'messageMsgInputwrapper' }, host, send),
  );
  const paint = (words: string) => send.classList.toggle('messageMsgInputpublishRedBtn', words.trim() !== '');
  const editor = mountEditor(host, { placeholder: '发送消息', onInput: paint, onEnter: () => void submit() });
  let current: ServedConversation | undefined;
  let shown: ServedMessage[] = [];
  let more = false;
  let life = new AbortController();

  list.addEventListener('scroll', () => {
    if (list.scrollHeight + list.scrollTop - list.clientHeight < 40) void loadOlder();
  });
  async function submit() {
    const text = editor.text().trim();
    const { me } = boot;
    if (text === '' || !current || !me) return;
    const { id } = current;
    const { signal } = life;
    const draft = { id: '', person: me, mine: true, text, at: Date.now() };
    const sending = sendingBox(draft);
    editor.clear();
    list.prepend(sending.row);
    const message = await sendMessage(id, text);
    if (!message) {
      sending.failed();
      return toast('发送失败');
    }
    sent(id, message);
    if (signal.aborted) return;
    sending.sent(message);
    shown.push(message);
  }
  function append(messages: ServedMessage[]) {
    for (const message of messages) {
      list.prepend(messageBox(message, shown.at(-1)));
      shown.push(message);
    }
  }
  async function loadOlder(): Promise<boolean> {
    const [eldest] = shown;
    if (!more || !eldest || !current) return false;
    more = false;
    const { signal } = life;
    const history = await fetchHistory({ conversation: current.id, before: eldest.id, limit: PAGE }, signal);
    if (signal.aborted) return false;
    const boxes = history.messages.map((one, index, all) => messageBox(one, all[index - 1]));
    list.lastElementChild?.before(...boxes.toReversed());
    shown = [...history.messages, ...shown];
    more = history.more;
    return true;
  }
  async function show(conversation: ServedConversation) {
    life.abort();
    life = new AbortController();
    const { signal } = life;
    current = conversation;
    shown = [];
    title.replaceChildren(conversation.peer.name, ...(conversation.stranger ? [] : [streak()]));
    list.replaceChildren();
    editor.clear();
    const history = await fetchHistory({ conversation: conversation.id, limit: PAGE }, signal);
    if (signal.aborted) return;
    more = history.more;
    list.replaceChildren(hintBox(NOTE));
    append(history.messages);
  }
  return { element, scroller: list, show, append, loadOlder, conversation: () => current?.id };
}

/** How many days in a row one has talked stands inside of the title. */
const streak = (): HTMLElement => h('span', 'commonStreakwrapper', h('span', 'commonStreaknormalText', '3'));
