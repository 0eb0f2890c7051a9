import type { ServedConversation } from '../message-shapes.ts';
import { driveMessages, fetchConversations } from '../messages.ts';
import { conversationList } from './conversations.ts';
import { h } from './dom.ts';
import { rightPanel } from './right-panel.ts';

/** Both sides of the messages: a page of their own, or over another page. `wanted` says which conversation stands open, by whom it is with. */
export function chat(wanted: string | null, signal: AbortSignal): HTMLElement {
  const empty = h('div', 'RightPanelEmptywrapper', '选择会话，开始聊天');
  const right = h('div', 'chatRight', empty);
  const panel = rightPanel((id, message) => list.hear(id, message, true));
  const list = conversationList(one => void open(one));

  async function open(one: ServedConversation): Promise<void> {
    if (panel.conversation() === one.id) return;
    list.open(one.id);
    right.replaceChildren(panel.element);
    await panel.show(one).catch(() => undefined);
  }
  driveMessages({
    conversation: panel.conversation,
    arrive(id, message) {
      const isOpen = panel.conversation() === id;
      if (isOpen) panel.append([message]);
      list.hear(id, message, isOpen);
    },
    loadOlder: panel.loadOlder,
    append: panel.append,
    scroller: () => panel.scroller,
  });
  fetchConversations(signal).then(
    all => {
      list.set(all);
      const one = all.find(({ peer }) => peer.id === wanted);
      if (one) void open(one);
    },
    () => undefined,
  );
  return h('div', { id: 'island_b69f5', class: 'chatFrame' }, list.element, right);
}
