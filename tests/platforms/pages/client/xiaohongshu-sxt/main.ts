import { boot } from '../boot.ts';
import type { ServedConversation } from '../message-shapes.ts';
import { driveMessages, fetchConversations } from '../messages.ts';
import { startRoutes } from '../spa.ts';
import { contactList } from './contacts.ts';
import { h } from './dom.ts';
import { threadPane } from './thread.ts';

const { signal } = new AbortController();
const main = h('div', 'im-main', h('div', 'im-empty', '暂无选中的会话'));
const thread = threadPane((id, message) => contacts.hear(id, message, true), signal);
const contacts = contactList(one => void open(one), signal);

async function open(one: ServedConversation): Promise<void> {
  if (thread.open.id() === one.id) return;
  contacts.open(one.id);
  main.replaceChildren(thread.element);
  await thread.open.show(one).catch(() => undefined);
}

const me = boot.me;
document
  .getElementById('app')
  ?.append(
    h(
      'div',
      'im-layout',
      h(
        'header',
        'im-header',
        h('b', null, '私信通'),
        me && h('div', 'user-info', h('img', { src: me.avatar, alt: '' }), h('span', 'user-name', me.name)),
      ),
      h('div', 'im-body', contacts.element, main),
    ),
  );

driveMessages({
  conversation: () => thread.open.id(),
  arrive(id, message) {
    const isOpen = thread.open.id() === id;
    if (isOpen) thread.open.append([message]);
    contacts.hear(id, message, isOpen);
  },
  loadOlder: () => thread.open.loadOlder(),
  append: messages => thread.open.append(messages),
  scroller: () => thread.scroller,
  recycle: contacts.recycle,
});

const all = fetchConversations(signal).then(contacts.set, () => undefined);
startRoutes(url => {
  const peer = url.searchParams.get('uid');
  void all.then(() => {
    const one = peer === null ? undefined : contacts.withPeer(peer);
    if (one) void open(one);
  });
});
