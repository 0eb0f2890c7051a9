import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';
import type { ServedConversation } from '../message-shapes.ts';
import { douyinChatTime } from '../time-words.ts';

const h = builder({ rename });

/** px of a row of the list. */
export const ROW = 105;

/** One conversation, placed absolutely as react-virtualized does. */
export function conversationItem(
  one: ServedConversation,
  index: number,
  isOpen: boolean,
  onclick: () => void,
): HTMLElement {
  const { peer, unread, last } = one;
  return h(
    'li',
    {
      class: isOpen ? 'semi-list-item $active' : 'semi-list-item',
      role: 'list-item',
      style: `position:absolute;left:0;top:${index * ROW}px;height:${ROW}px;width:100%`,
      onclick,
    },
    h('span', 'semi-avatar', h('img', { src: peer.avatar, alt: '' })),
    h(
      'div',
      'semi-list-item-body-main',
      h(
        'div',
        '$item-header',
        h('span', '$item-header-name', peer.name),
        h('span', '$item-header-time', douyinChatTime(last.at, Date.now())),
      ),
      h('div', '$item-content', h('span', '$text', last.text === '' ? '[图片]' : last.text)),
    ),
    unread > 0 ? h('span', 'semi-badge-count', String(unread)) : null,
  );
}
