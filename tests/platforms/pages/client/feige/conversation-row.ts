import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';
import type { ServedConversation } from '../message-shapes.ts';
import { feigeTime } from '../time-words.ts';

const h = builder({ rename });

/** One customer in the list, with how long one has waited and how much is unread. */
export function conversationRow(one: ServedConversation, isOpen: boolean, onclick: () => void): HTMLElement {
  const { peer, unread, last } = one;
  return h(
    'div',
    {
      'data-qa-id': 'qa-conversation-chat-item',
      'data-kora': 'conversation',
      class: isOpen ? '$row active' : '$row',
      onclick,
    },
    h(
      'div',
      '$conversationCard',
      h('div', '$newAvatar', h('img', { src: peer.avatar, alt: '' })),
      h(
        'div',
        '$words',
        h(
          'div',
          { class: '$nameLine', title: peer.name },
          h('span', '$newNameContent', peer.name),
          h('span', '$timerParticular', feigeTime(last.at).slice(-8, -3)),
        ),
        h('div', '$msgContent', h('span', null, last.text === '' ? '[图片]' : last.text)),
      ),
      unread > 0 ? h('sup', 'auxo-badge-count', String(unread)) : null,
    ),
  );
}
