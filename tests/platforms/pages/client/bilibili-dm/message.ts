import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { showsMessage } from '../truth.ts';
import { needsTime, timeWords } from './words.ts';

export const h = builder({ rename });

/** A row of the conversation; its time stands at its own head, where it is not right behind the one before. */
export function messageRow(message: ServedMessage, before: ServedMessage | undefined): HTMLElement {
  const { mine, person, text, picture, at } = message;
  const words = h(
    'div',
    '$MsgText',
    h('div', '$MsgText__Content', h('div', '$RichText', h('span', null, text))),
  );
  const image = h('div', '$MsgImage', h('div', 'b-img', h('img', { src: picture ?? 'data:,', alt: '' })));
  const content = h('div', '$Msg__Content', picture ? image : words);
  const body = h(
    'div',
    '$Msg__Body',
    h(
      'a',
      { class: '$Msg__Avatar', href: `//space.bilibili.com/${person.id}` },
      h('img', { src: person.avatar, alt: '' }),
    ),
    h('div', '$Msg__Main', content),
  );
  const time = needsTime(at, before?.at) ? h('div', '$Msg__Time', timeWords(at, Date.now())) : null;
  const row = h('div', mine ? '$Msg $MsgIsMe' : '$Msg', time, body);
  showsMessage(row, message);
  return row;
}

/** Something that the site itself says between messages. */
export const notice = (words: string): HTMLElement => h('div', '$Msg', h('div', '$MsgNotice', words));
