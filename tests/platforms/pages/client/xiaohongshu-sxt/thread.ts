import { mountTextarea } from '../editors/textarea.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { OpenConversation } from '../open-conversation.ts';
import { h } from './dom.ts';
import { messageRow, tipRow } from './message-row.ts';
import { upsideDown } from './upside-down.ts';

/** The open conversation and its box. */
export function threadPane(
  sent: (conversation: string, message: ServedMessage) => void,
  signal: AbortSignal,
) {
  const list = upsideDown(signal);
  const box = h('div', { id: 'replyBox', class: 'base-reply-box' });
  const submit = () => void open.submit();
  const editor = mountTextarea(box, {
    placeholder: '请输入回复内容',
    classes: 'reply-textarea',
    onEnter: submit,
  });
  editor.element.id = 'jarvis-reply-textarea';
  box.append(h('div', { class: 'send_btn', onclick: submit }, '发送'));
  const scroller = list.element;
  const open = new OpenConversation(
    {
      editor,
      begin: list.park,
      arrive: () => list.add([tipRow()], 'old'),
      young(messages) {
        list.add(messages.map(messageRow), 'young');
        scroller.scrollTop = 0;
      },
      old: messages => list.add(messages.map(messageRow), 'old'),
    },
    sent,
  );
  scroller.addEventListener('scroll', () => {
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight) void open.loadOlder();
  });
  return { element: h('div', 'im-chat-window', scroller, box), scroller, open };
}
