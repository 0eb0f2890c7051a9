import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';
import { FACE_ART, piecesOf } from '../douyin-face.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { fullTime } from '../time-words.ts';
import { showsMessage } from '../truth.ts';

const h = builder({ rename });
/** So long a silence, ms, has a time put before what comes after it. */
const SILENCE = 5 * 60_000;

/** A message, and before it the time when there was silence: both are rows of the same kind. */
export function messageItem(message: ServedMessage, before: ServedMessage | undefined): HTMLElement[] {
  const { person, mine, at } = message;
  const isLate = before === undefined || at - before.at > SILENCE;
  const row = h(
    'div',
    mine ? '$box-item $is-me' : '$box-item',
    h('span', 'semi-avatar', h('img', { src: person.avatar, alt: '' })),
    h('div', '$box-item-message', said(message)),
  );
  showsMessage(row, message);
  return isLate ? [h('div', '$box-item__time $time', fullTime(at).slice(0, 16)), row] : [row];
}

const said = ({ text, picture }: ServedMessage): HTMLElement =>
  picture
    ? h('img', { class: '$image-item', src: picture, alt: '' })
    : h(
        'pre',
        '$text $text-item-message',
        ...piecesOf(text).map(({ words, isFace }) =>
          isFace ? h('img', { alt: words, src: FACE_ART }) : document.createTextNode(words),
        ),
      );

/** What the site says itself is a row like the others. */
export const tipItem = (words: string): HTMLElement => h('div', '$box-item__tip $tip', words);
