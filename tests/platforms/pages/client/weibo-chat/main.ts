import { boot } from '../boot.ts';
import type { ServedConversation } from '../message-shapes.ts';
import { driveMessages, fetchConversations } from '../messages.ts';
import { startRoutes } from '../spa.ts';
import { h } from './dom.ts';
import { sessionList } from './sessions.ts';
import { threadPane } from './thread.ts';

const app = document.getElementById('app');
const empty = h('div', '$chat__empty flex-1', '还没有选择会话');
const right = h('div', '$chat__right flex', empty);
const thread = threadPane((id, message) => sessions.hear(id, message, true));
const sessions = sessionList(one => void open(one));

async function open(one: ServedConversation): Promise<void> {
  if (thread.conversation() === one.id) return;
  sessions.open(one.id);
  right.replaceChildren(thread.element);
  await thread.show(one).catch(() => undefined);
}

const me = boot.me;
app?.append(
  h(
    'div',
    '$chat__page flex',
    h(
      'div',
      '$chat__left',
      h('div', '$chat__me flex align-items_c', me && h('img', { src: me.avatar, alt: '', title: me.name })),
      h('div', 'flex $chat__search', h('input', { class: 'searchInput flex-1', placeholder: '搜索' })),
      h('div', '$chat__scroll', sessions.element),
    ),
    right,
  ),
);

driveMessages({
  conversation: thread.conversation,
  arrive(id, message) {
    const isOpen = thread.conversation() === id;
    if (isOpen) thread.append([message]);
    sessions.hear(id, message, isOpen);
  },
  loadOlder: thread.loadOlder,
  append: thread.append,
  scroller: () => thread.scroller,
});

/** `#/chat?to_uid=…` opens the conversation with that person. */
startRoutes((url, signal) => {
  const wanted = new URLSearchParams(url.hash.split('?')[1] ?? '').get('to_uid');
  fetchConversations(signal).then(
    all => {
      sessions.set(all);
      const one = all.find(({ peer }) => peer.id === wanted);
      if (one) void open(one);
    },
    () => undefined,
  );
});
