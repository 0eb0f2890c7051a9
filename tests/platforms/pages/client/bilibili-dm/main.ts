import { keepCookie } from '../bilibili-comments/frame.ts';
import { boot } from '../boot-data.ts';
import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { driveMessages, fetchConversations } from '../messages.ts';
import { startRoutes } from '../spa.ts';
import { chat } from './chat.ts';
import { h } from './message.ts';
import { sessionList } from './sessions.ts';

const SIDE = ['我的消息', '回复我的', '@ 我的', '收到的赞', '系统通知'];

const side = h('div', '$Sidebar');
const room = h('div', '$Room');
const menu = h('div', 'message-sidebar', ...SIDE.map(words => h('div', 'message-sidebar__item-name', words)));
const face = boot.me ? h('img', { src: boot.me.avatar, alt: '' }) : null;
document
  .getElementById('app')
  ?.append(
    h('div', 'bili-header', '哔站', face),
    h('main', 'message-layout', menu, h('div', '$IM', side, room)),
  );

keepCookie();
startRoutes(async (url, signal) => {
  const path = /^#\/whisper(\/unfollow)?(?:\/mid(\d+))?/.exec(url.hash);
  const [peer, stranger] = [path?.[2], path?.[1] !== undefined];
  room.replaceChildren();
  const conversations = await fetchConversations(signal).catch((): ServedConversation[] => []);
  if (signal.aborted) return;
  const open = conversations.find(one => one.peer.id === peer);
  const draw = () => side.replaceChildren(sessionList(conversations, { stranger, peer }));
  const changed = (message: ServedMessage) => {
    const of = conversations.find(one => one.id === open?.id);
    if (of) of.last = message;
    draw();
  };
  if (open) open.unread = 0;
  draw();
  driveMessages({
    conversation: () => undefined,
    arrive: () => undefined,
    loadOlder: () => Promise.resolve(false),
    append: () => undefined,
  });
  room.replaceChildren(
    open ? chat(open, changed, signal) : h('div', '$Empty', '快找小伙伴聊天吧 ( ゜- ゜)つロ'),
  );
});
