import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';
import { mountTextarea } from '../editors/textarea.ts';
import { runPane } from '../message-pane.ts';
import type { ServedConversation } from '../message-shapes.ts';
import { conversationRow } from './conversation-row.ts';
import { messageRow, noteRow } from './message-row.ts';

const h = builder({ rename });
const life = new AbortController();
const name = h('span', '$name');
const topbar = h('div', { id: 'topbar-left-info', class: '$topbar' }, name, h('span', '$remark', '添加备注'));
const rows = h('div', 'messageList');
const scroller = h('div', 'scroller $thread', h('div', 'scroller_content', rows));
const host = h('div', '$compose');
const send = h('div', { 'data-qa-id': 'qa-send-message-button', class: '$send' }, '发送');
const list = h('div', 'list_items');
const left = h(
  'div',
  '$left',
  h('div', '$brand', '飞鸽'),
  h('div', { 'data-btm': 'message_group_name_waitReply', class: '$group' }, '待回复'),
  h('div', 'scroller $list', h('div', 'scroller_content', list)),
);
const right = h('main', { id: 'workspace-chat', class: '$right' });
let submit: () => void = () => undefined;

const editor = mountTextarea(host, { placeholder: '发送消息', onEnter: () => submit() });
editor.element.setAttribute('data-qa-id', 'qa-send-message-textarea');
host.append(send);
send.addEventListener('click', () => submit());
document.getElementById('app')?.append(h('div', '$page', left, right));

submit = runPane(
  {
    page: 8,
    head({ peer }: ServedConversation) {
      name.textContent = peer.name;
      editor.setPlaceholder(`发送给 ${peer.name}，使用Enter 发送消息`);
      if (!topbar.isConnected) right.append(topbar, scroller, host);
    },
    clear: () => rows.replaceChildren(noteRow('会话已接入，请及时回复')),
    add(message) {
      rows.append(messageRow(message));
      scroller.scrollTop = scroller.scrollHeight;
    },
    addAbove: messages => rows.firstElementChild?.after(...messages.map(messageRow)),
    conversations: (all, open, choose) =>
      list.replaceChildren(...all.map(one => conversationRow(one, one.id === open, () => choose(one.id)))),
    editor,
    scroller,
  },
  new URLSearchParams(location.search).get('to'),
  life.signal,
);
