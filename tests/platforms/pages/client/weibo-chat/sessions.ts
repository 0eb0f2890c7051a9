import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { weiboChatTime } from '../time-words.ts';
import { h } from './dom.ts';

export interface Sessions {
  element: HTMLElement;
  set(all: ServedConversation[]): void;
  all(): ServedConversation[];
  /** Marks the one that is open; nothing of it is unread any more. */
  open(id: string): void;
  /** A message came or was sent. */
  hear(id: string, message: ServedMessage, isOpen: boolean): void;
}

/** The list of conversations: avatar, name with the hidden number of the other side, time, and the last words. */
export function sessionList(choose: (one: ServedConversation) => void): Sessions {
  let all: ServedConversation[] = [];
  let current: string | undefined;
  const element = h('ul', '$session__list');

  function draw() {
    const sorted = all.toSorted((a, b) => b.last.at - a.last.at);
    element.replaceChildren(
      ...sorted.map(one =>
        row(one, one.id === current, () => {
          choose(one);
        }),
      ),
    );
  }
  return {
    element,
    all: () => all,
    set(given) {
      all = given;
      draw();
    },
    open(id) {
      current = id;
      all = all.map(one => (one.id === id ? { ...one, unread: 0 } : one));
      draw();
    },
    hear(id, message, isOpen) {
      all = all.map(one =>
        one.id === id
          ? { ...one, last: message, unread: isOpen || message.mine ? one.unread : one.unread + 1 }
          : one,
      );
      draw();
    },
  };
}

function row(one: ServedConversation, isOpen: boolean, onclick: () => void): HTMLElement {
  const { peer, unread, last } = one;
  const words = last.text === '' ? '[图片]' : last.text;
  return h(
    'li',
    { class: `sessionlist relative flex align-items_c${isOpen ? ' active' : ''}`, onclick },
    h('img', { class: '$session__face', src: peer.avatar, alt: '' }),
    h(
      'div',
      'flex-1 $session__words',
      h(
        'div',
        'flex',
        h(
          'div',
          'name fff nowrap font14 flex-1',
          h('span', null, peer.name),
          h('span', { hidden: true }, peer.id),
        ),
        h('span', '$session__time', weiboChatTime(last.at, Date.now())),
      ),
      h(
        'p',
        'nowrap',
        unread > 0 ? h('span', '$session__unread', `[${unread}条]`) : null,
        h('span', null, words),
      ),
    ),
    unread > 0 ? h('span', '$session__badge', String(unread)) : null,
  );
}
