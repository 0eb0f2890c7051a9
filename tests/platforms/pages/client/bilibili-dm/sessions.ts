import type { ServedConversation } from '../message-shapes.ts';
import { countWords } from '../time-words.ts';
import { h } from './message.ts';
import { timeWords } from './words.ts';

interface Session {
  id: string;
  name: string;
  words: string;
  time: string;
  unread: number;
  avatar?: string;
}

const HELPER: Session = {
  id: 'contact_2_1',
  name: 'UP主小助手',
  words: '本周数据已更新',
  time: '昨天 10:00',
  unread: 0,
};

const sessionOf = ({ peer, last, unread }: ServedConversation): Session => ({
  id: `contact_${peer.id}_1`,
  name: peer.name,
  words: last.picture ? '[图片]' : last.text,
  time: timeWords(last.at, Date.now()),
  unread,
  avatar: peer.avatar,
});

/** The list of conversations; people whom the account does not follow stand behind a group of their own, the site's own voices between. */
export function sessionList(
  conversations: ServedConversation[],
  open: { stranger: boolean; peer?: string | undefined },
): HTMLElement {
  const strangers = conversations.filter(one => one.stranger);
  const shown = conversations.filter(one => one.stranger === open.stranger);
  const group: Session = {
    id: 'group_1',
    name: '未关注人消息',
    words: strangers[0]?.last.text ?? '',
    time: '',
    unread: strangers.reduce((sum, one) => sum + one.unread, 0),
  };
  const sessions = [...shown.map(sessionOf), ...(open.stranger ? [] : [HELPER, group])];
  return h('div', '$SessionList', ...sessions.map(one => item(one, one.id === `contact_${open.peer}_1`)));
}

function item({ id, name, words, time, unread, avatar }: Session, active: boolean): HTMLElement {
  const [, uid = ''] = id.split('_');
  const go = () => {
    if (id.startsWith('group_')) location.hash = '#/whisper/unfollow';
    else
      location.hash = `${location.hash.startsWith('#/whisper/unfollow') ? '#/whisper/unfollow' : '#/whisper'}/mid${uid}`;
  };
  const count = unread > 0 && h('div', '$SessionItem__NotificationNumber', countWords(unread));
  return h(
    'div',
    { class: active ? '$SessionItem $SessionItemIsActive' : '$SessionItem', 'data-id': id, onclick: go },
    avatar
      ? h('img', { class: '$SessionItem__Avatar', src: avatar, alt: '' })
      : h('div', '$SessionItem__Avatar'),
    h(
      'div',
      '$SessionItem__Info',
      h('div', '$SessionItem__Name', name),
      h('div', '$SessionItem__Text', words),
    ),
    h(
      'div',
      '$SessionItem__Side',
      h('div', '$SessionItem__Time', time),
      count ? h('div', '$SessionItem__Notification', count) : null,
    ),
  );
}
