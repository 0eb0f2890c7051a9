import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { chatTime } from './chat-time.ts';
import { h } from './message-row.ts';

export interface Conversations {
  element: HTMLElement;
  set(all: ServedConversation[]): void;
  /** The one with this person. */
  withPeer(id: string): ServedConversation | undefined;
  /** Marks the one that is open; nothing of it is unread any more. */
  open(id: string): void;
  /** A message came or was sent. */
  hear(id: string, message: ServedMessage, isOpen: boolean): void;
}

/** The list beside the messages; the id of a conversation of two is the other person's. */
export function conversationList(choose: (one: ServedConversation) => void): Conversations {
  let all: ServedConversation[] = [];
  let current: string | undefined;
  const element = h('div', 'xhs-im-conv-list__scroll');
  const change = (id: string, how: (one: ServedConversation) => ServedConversation) => {
    all = all.map(one => (one.id === id ? how(one) : one));
    draw();
  };

  function draw() {
    const sorted = all.toSorted((a, b) => b.last.at - a.last.at);
    element.replaceChildren(...sorted.map(one => row(one, one.id === current, () => choose(one))));
  }
  return {
    element,
    withPeer: id => all.find(({ peer }) => peer.id === id),
    set(given) {
      all = given;
      draw();
    },
    open(id) {
      current = id;
      change(id, one => ({ ...one, unread: 0 }));
    },
    hear(id, message, isOpen) {
      const counts = !isOpen && !message.mine;
      change(id, one => ({ ...one, last: message, unread: one.unread + (counts ? 1 : 0) }));
    },
  };
}

function row(one: ServedConversation, isOpen: boolean, onclick: () => void): HTMLElement {
  const { peer, unread, last } = one;
  const part = (name: string) => `xhs-im-conv-item__${name}`;
  const open = isOpen ? ' xhs-im-conv-item--active' : '';
  return h(
    'div',
    { class: `xhs-im-conv-item${open}`, 'data-conv-id': peer.id, 'data-conv-kind': 'c2c', onclick },
    h('div', part('avatar'), h('img', { src: peer.avatar, alt: '' })),
    h(
      'div',
      part('content'),
      h('div', part('name'), peer.name),
      h('div', part('summary'), h('span', part('summary-text'), last.text === '' ? '[图片]' : last.text)),
    ),
    h(
      'div',
      part('meta'),
      h('div', part('time'), chatTime(last.at, Date.now())),
      unread > 0 ? h('div', part('badge'), String(unread)) : null,
    ),
  );
}
