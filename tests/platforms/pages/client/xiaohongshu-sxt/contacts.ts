import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { RecycledList } from '../recycled-list.ts';
import { h, workbenchTime } from './dom.ts';

export interface Contacts {
  element: HTMLElement;
  set(all: ServedConversation[]): void;
  withPeer(id: string): ServedConversation | undefined;
  open(id: string): void;
  /** A message came or was sent. */
  hear(id: string, message: ServedMessage, isOpen: boolean): void;
  recycle(): void;
}

/** The list of customers in rows that are used again and again; parked ones keep the last customer's name, and `active` with it. */
export function contactList(choose: (one: ServedConversation) => void, signal: AbortSignal): Contacts {
  let all: ServedConversation[] = [];
  let current: string | undefined;
  const element = h('div', 'chat-list-box');
  const list = new RecycledList<ServedConversation>({
    scroller: element,
    estimate: 72,
    key: one => one.id,
    make: () => h('div', 'sx-contact-item'),
    bind: (row, one) => fill(row, one, one.id === current, () => choose(one)),
    classes: [
      'vue-recycle-scroller ready direction-vertical',
      'vue-recycle-scroller__item-wrapper',
      'vue-recycle-scroller__item-view',
    ],
    signal,
  });
  element.append(list.element);
  const draw = () => {
    list.set(all.toSorted((a, b) => b.last.at - a.last.at));
    list.refresh();
  };
  const change = (id: string, how: (one: ServedConversation) => ServedConversation) => {
    all = all.map(one => (one.id === id ? how(one) : one));
    draw();
  };
  return {
    element,
    recycle: () => list.recycle(),
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

function fill(row: HTMLElement, one: ServedConversation, isOpen: boolean, choose: () => void): void {
  const { peer, unread, last } = one;
  row.classList.toggle('active', isOpen);
  row.dataset.key = `Active-${peer.id}`;
  row.dataset.contactusemid = `c-${peer.id}`;
  row.onclick = choose;
  row.replaceChildren(
    h(
      'div',
      'item-main',
      h(
        'div',
        'item-avatar',
        h('img', { src: peer.avatar, alt: '' }),
        unread > 0 ? h('span', 'd-badge d-badge-dot') : null,
      ),
      h(
        'div',
        'item-main-center',
        h('div', 'd-text nick-name', peer.name),
        h(
          'div',
          'item-line',
          last.mine ? null : h('span', 'd-text --color-danger --size-text-small', '[未回复]'),
          h('span', 'd-text content', last.text === '' ? '[图片]' : last.text),
        ),
      ),
      h('div', 'time', workbenchTime(last.at).slice(-14, -3)),
    ),
  );
}
