import type { ServedConversation } from '../message-shapes.ts';
import { driveMessages, fetchConversations } from '../messages.ts';
import { navigate, startRoutes } from '../spa.ts';
import { frame } from '../xiaohongshu/frame.ts';
import { conversationList } from './conversations.ts';
import { h } from './message-row.ts';
import { threadPane } from './thread.ts';

const main = h('div', 'xhs-im-view__main', h('div', 'xhs-im-empty', '选一个会话开始聊天'));
const thread = threadPane((id, message) => list.hear(id, message, true));
const list = conversationList(one => navigate(`/chat/${one.peer.id}`));

async function open(one: ServedConversation): Promise<void> {
  if (thread.open.id() === one.id) return;
  list.open(one.id);
  main.replaceChildren(thread.element);
  await thread.open.show(one).catch(() => undefined);
}

document
  .getElementById('app')
  ?.append(
    frame(
      h(
        'div',
        'xhs-im-view',
        h(
          'div',
          'xhs-im-view__sidebar',
          h('div', 'xhs-im-conv-list', h('div', 'xhs-im-conv-list__title', '消息'), list.element),
        ),
        main,
      ),
    ),
  );

driveMessages({
  conversation: () => thread.open.id(),
  arrive(id, message) {
    const isOpen = thread.open.id() === id;
    if (isOpen) thread.open.append([message]);
    list.hear(id, message, isOpen);
  },
  loadOlder: () => thread.open.loadOlder(),
  append: messages => thread.open.append(messages),
  scroller: () => thread.scroller,
});

const all = fetchConversations(new AbortController().signal).then(list.set, () => undefined);
startRoutes((url, signal) => {
  const peer = /^\/chat\/([^/]+)/.exec(url.pathname)?.[1];
  if (peer === undefined) return;
  void all.then(() => {
    const one = list.withPeer(peer);
    if (one && !signal.aborted) void open(one);
  });
});
