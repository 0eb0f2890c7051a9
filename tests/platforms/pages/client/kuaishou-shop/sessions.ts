import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { h } from './dom.ts';

const two = (count: number): string => String(count).padStart(2, '0');
const clock = (at: number): string => `${two(new Date(at).getHours())}:${two(new Date(at).getMinutes())}`;

/** Conversations in two groups: those that wait for an answer, and the others. */
export function sessionList(choose: (one: ServedConversation) => void) {
  let all: ServedConversation[] = [];
  let current: string | undefined;
  const element = h('div', 'SessionList');
  function draw() {
    const sorted = all.toSorted((a, b) => b.last.at - a.last.at);
    const group = (name: string, of: ServedConversation[]) =>
      h(
        'div',
        'SessionListGroup',
        h(
          'div',
          'SessionListGroupItem',
          h('span', 'SessionListGroupItem-groupName', name),
          h('span', 'SessionListGroupItem-count', String(of.length)),
        ),
        ...of.map(one => card(one, one.id === current, () => choose(one))),
      );
    element.replaceChildren(
      group(
        '请在3分钟内回复',
        sorted.filter(({ last }) => !last.mine),
      ),
      group(
        '已回复',
        sorted.filter(({ last }) => last.mine),
      ),
    );
  }
  return {
    element,
    set(given: ServedConversation[]) {
      all = given;
      draw();
    },
    open(id: string) {
      current = id;
      all = all.map(one => (one.id === id ? { ...one, unread: 0 } : one));
      draw();
    },
    hear(id: string, last: ServedMessage, isOpen: boolean) {
      const more = isOpen || last.mine ? 0 : 1;
      all = all.map(one => (one.id === id ? { ...one, last, unread: one.unread + more } : one));
      draw();
    },
  };
}

function card({ peer, last, unread }: ServedConversation, isOpen: boolean, onclick: () => void): HTMLElement {
  return h(
    'div',
    { class: `SessionBaseCard${isOpen ? ' SessionBaseCard-active' : ''}`, onclick },
    h('img', { class: 'SessionBaseCard-avatar', src: peer.avatar, alt: '' }),
    h(
      'div',
      'SessionBaseCard-main',
      h(
        'div',
        'SessionBaseCard-topHead',
        h('span', 'SessionBaseCard-topHeadName', peer.name),
        h('span', 'SessionBaseCard-time', clock(last.at)),
      ),
      h('div', 'SessionBaseCard-desc', last.text === '' ? '[图片]' : last.text),
    ),
    ...(unread > 0 ? [h('span', 'SessionBaseCard-badge', String(unread))] : []),
  );
}
