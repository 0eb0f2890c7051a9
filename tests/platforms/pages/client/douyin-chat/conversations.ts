import type { ServedConversation, ServedMessage } from '../message-shapes.ts';
import { douyinChatTime } from '../time-words.ts';
import { e2e, h } from './dom.ts';

export interface ConversationList {
  element: HTMLElement;
  set(all: ServedConversation[]): void;
  open(id: string): void;
  /** A message came: its conversation goes to the top. */
  hear(id: string, message: ServedMessage, isRead: boolean): void;
}

/** The left side: rows with name, time, last words and a red number; strangers behind a row of their own. */
export function conversationList(choose: (one: ServedConversation) => void): ConversationList {
  const rows = h('div', 'conversationConversationListlist');
  const strangers = h('div', 'conversationStrangerConversationListhead', h('span', null, '陌生人消息'));
  const element = h('div', 'conversationConversationListwrapper', rows, strangers);
  let all: ServedConversation[] = [];
  let current: string | undefined;

  function draw() {
    const shown = all.toSorted((a, b) => b.last.at - a.last.at);
    rows.replaceChildren(
      ...shown.map((one, index) =>
        h(
          'div',
          { 'data-index': String(index) },
          row(one, one.id === current, () => choose(one)),
        ),
      ),
    );
    strangers.hidden = !all.some(one => one.stranger);
  }
  return {
    element,
    set(given) {
      all = given;
      draw();
    },
    open(id) {
      current = id;
      all = all.map(one => (one.id === id ? { ...one, unread: 0 } : one));
      draw();
    },
    hear(id, last, isRead) {
      all = all.map(one => (one.id === id ? { ...one, last, unread: isRead ? 0 : one.unread + 1 } : one));
      draw();
    },
  };
}

function row({ peer, unread, last }: ServedConversation, isOpen: boolean, onclick: () => void): HTMLElement {
  const words = last.text === '' ? '[图片]' : last.text;
  const badge = h(
    'div',
    'ConversationItemUnReadCountwrapper',
    h('span', 'semi-badge-count ConversationItemUnReadCountdigitsNumberPop', String(unread)),
  );
  return h(
    'div',
    {
      ...e2e('conversation-item'),
      class: `conversationConversationItemwrapper${isOpen ? ' conversationConversationItemcurConversation' : ''}`,
      onclick,
    },
    h('div', 'ConversationItemAvatar', h('img', { src: peer.avatar, alt: '' }), unread > 0 ? badge : null),
    h(
      'div',
      'ConversationItemDescwrapper',
      h(
        'div',
        'ConversationItemTitlerow',
        h('div', 'conversationConversationItemtitle', peer.name),
        h('div', 'ConversationItemTagNextToTitletimeStr', douyinChatTime(last.at, Date.now())),
      ),
      h('pre', 'ConversationItemHinttextBox', words),
    ),
  );
}
