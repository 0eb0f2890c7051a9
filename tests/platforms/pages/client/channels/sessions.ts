import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { h } from './dom.ts';
import { monthTime } from './message-row.ts';

/** The two tabs and the rows of the one that is chosen. */
export function sessionList(choose: (one: ServedConversation) => void) {
  let all: ServedConversation[] = [];
  let current: string | undefined;
  let strangers = false;
  const rows = h('div', 'scroll-list');
  const tabs = h('ul', 'weui-desktop-tab__navs');
  const tab = (words: string, isStrangers: boolean) =>
    h(
      'li',
      {
        class: `weui-desktop-tab__nav${strangers === isStrangers ? ' weui-desktop-tab__nav_current' : ''}`,
        onclick: () => {
          strangers = isStrangers;
          draw();
        },
      },
      h('a', null, words),
    );
  function draw() {
    tabs.replaceChildren(tab('私信', false), tab('打招呼消息', true));
    rows.replaceChildren(
      ...all
        .filter(one => one.stranger === strangers)
        .toSorted((a, b) => b.last.at - a.last.at)
        .map(one => session(one, one.id === current, () => choose(one))),
    );
  }
  return {
    element: h('div', 'session-list-wrapper', tabs, h('div', 'scroll-list__wrp', rows)),
    set(given: ServedConversation[]) {
      all = given;
      draw();
    },
    open(id: string) {
      current = id;
      all = all.map(one => (one.id === id ? { ...one, unread: 0 } : one));
      strangers = all.find(one => one.id === id)?.stranger ?? strangers;
      draw();
    },
    hear(id: string, last: ServedMessage, isOpen: boolean) {
      const more = isOpen || last.mine ? 0 : 1;
      all = all.map(one => (one.id === id ? { ...one, last, unread: one.unread + more } : one));
      draw();
    },
  };
}

function session(
  { peer, last, unread }: ServedConversation,
  isOpen: boolean,
  onclick: () => void,
): HTMLElement {
  return h(
    'div',
    { class: `session-wrap${isOpen ? ' active' : ''}`, onclick },
    h('div', 'avatar', h('img', { class: 'feed-img', src: peer.avatar, alt: '' })),
    h(
      'div',
      'session-info',
      h('div', 'session-top', h('div', 'name', peer.name), h('div', 'date', monthTime(last.at))),
      h('div', 'preview', last.text === '' ? '[图片]' : last.text),
    ),
    unread > 0 ? h('div', 'dot', String(unread)) : null,
  );
}
