import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';
import { mountContenteditable } from '../editors/contenteditable.ts';
import { runPane } from '../message-pane.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { conversationItem, ROW } from './conversation-item.ts';
import { messageItem, tipItem } from './message-item.ts';

const h = builder({ rename });
const life = new AbortController();
const name = h('strong', '$box-header-name');
const rows = h('div', { class: '' });
const content = h('div', '$box-content', rows);
const host = h('div', '$chat-editor');
const send = h(
  'button',
  { type: 'button', class: 'semi-button $chat-btn' },
  h('span', 'semi-button-content', '发送'),
);
const box = h(
  'div',
  '$container $chat-container',
  h('div', '$box-header', name),
  h('div', '$box-container', content),
  host,
  h('div', '$chat-footer', h('span', '$chat-hint', '按回车即发送，shift+enter换行'), send),
);
const inner = h('ul', { class: 'ReactVirtualized__Grid__innerScrollContainer', role: 'rowgroup' });
const grid = h('div', { class: 'ReactVirtualized__Grid ReactVirtualized__List', role: 'grid' }, inner);
const list = h('div', 'chat-content semi-tabs-pane-active', grid);
const right = h('div', '$chat-right', h('div', '$chat-empty', '选择一个会话'));
let submit: () => void = () => undefined;

const editor = mountContenteditable(host, {
  placeholder: '',
  classes: rename('$chat-input'),
  onInput: words => send.toggleAttribute('disabled', words.trim() === ''),
  onEnter: () => submit(),
});
send.toggleAttribute('disabled', true);
send.addEventListener('click', () => submit());
document.getElementById('root')?.append(h('div', { id: 'sub-app', class: '$chat-page' }, list, right));

submit = runPane(
  {
    page: 8,
    head({ peer }) {
      name.textContent = peer.name;
      if (!box.isConnected) right.replaceChildren(box);
    },
    clear: () => rows.replaceChildren(tipItem('对方关注或回复你之前，最多发送一条消息')),
    add(message: ServedMessage, before) {
      rows.append(...messageItem(message, before));
      content.scrollTop = content.scrollHeight;
    },
    addAbove: messages =>
      rows.firstElementChild?.after(
        ...messages.flatMap((one, index) => messageItem(one, messages[index - 1])),
      ),
    conversations(all, open, choose) {
      inner.style.height = `${all.length * ROW}px`;
      inner.replaceChildren(
        ...all.map((one, index) => conversationItem(one, index, one.id === open, () => choose(one.id))),
      );
    },
    editor,
    scroller: content,
  },
  new URLSearchParams(location.search).get('to'),
  life.signal,
);
