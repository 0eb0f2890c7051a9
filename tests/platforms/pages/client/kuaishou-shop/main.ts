import { boot } from '../boot.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { driveMessages, fetchConversations } from '../messages.ts';
import { chat } from './chat.ts';
import { h } from './dom.ts';
import { sessionList } from './sessions.ts';

const room = h('div', 'Workbench-room', h('div', 'Workbench-empty', '请点击左侧会话'));
const sessions = sessionList(choose);
let life = new AbortController();

function choose(one: ServedConversation): void {
  life.abort();
  life = new AbortController();
  sessions.open(one.id);
  const heard = (message: ServedMessage) => sessions.hear(one.id, message, true);
  room.replaceChildren(chat(one, { heard, other: sessions.hear, signal: life.signal }));
}

const title = h(
  'div',
  'LoginUserInfo-mainTitle',
  h('span', 'LoginUserInfo-mainTitle-text', boot.me?.name ?? ''),
);
const user = h(
  'div',
  'LoginUserInfo',
  ...(boot.me ? [h('img', { src: boot.me.avatar, alt: '' })] : []),
  title,
);
document
  .getElementById('app')
  ?.append(h('div', 'Workbench', h('div', 'Workbench-left', user, sessions.element), room));

driveMessages({
  conversation: () => undefined,
  arrive: (id, message) => sessions.hear(id, message, false),
  loadOlder: () => Promise.resolve(false),
  append: () => undefined,
});
fetchConversations(life.signal).then(
  all => {
    sessions.set(all);
    const one = all.find(({ id }) => id === boot.current);
    if (one) choose(one);
  },
  () => undefined,
);
