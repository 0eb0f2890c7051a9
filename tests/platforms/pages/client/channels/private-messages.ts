import { boot } from '../boot.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { driveMessages, fetchConversations } from '../messages.ts';
import { h } from './dom.ts';
import { sessionList } from './sessions.ts';
import { thread } from './thread.ts';

/** 私信 and 打招呼消息, the conversations of one of them, and the one that is open. */
export function privateMessages(signal: AbortSignal): HTMLElement {
  let life = new AbortController();
  signal.addEventListener('abort', () => life.abort());
  const room = h('div', 'session-room', h('div', 'no-session', '选择一个会话'));
  const list = sessionList(choose);
  function choose(one: ServedConversation) {
    life.abort();
    life = new AbortController();
    list.open(one.id);
    const heard = (message: ServedMessage) => list.hear(one.id, message, true);
    room.replaceChildren(thread(one, { heard, other: list.hear, signal: life.signal }));
  }
  driveMessages({
    conversation: () => undefined,
    arrive: (id, message) => list.hear(id, message, false),
    loadOlder: () => Promise.resolve(false),
    append: () => undefined,
  });
  fetchConversations(signal).then(
    all => {
      list.set(all);
      const one = all.find(({ id }) => id === boot.current);
      if (one) choose(one);
    },
    () => undefined,
  );
  return h(
    'div',
    'main-body-wrap private-msg-view router-view',
    h('div', 'private-msg-list', list.element, room),
  );
}
