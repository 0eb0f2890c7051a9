import { numberOf } from '../ids.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { weiboChatTime } from '../time-words.ts';
import { showsMessage } from '../truth.ts';
import { h } from './dom.ts';

const art = (shape: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">${shape}</svg>`)}`;
const FAN = art('<path d="M10 2l2.4 5 5.6.7-4 3.9 1 5.4-5-2.6L5 17l1-5.4-4-3.9L7.6 7z" fill="#f2a33c"/>');
const FACE = art(
  '<circle cx="10" cy="10" r="9" fill="#ffd24a"/><path d="M6 12c2.4 2.4 5.6 2.4 8 0" fill="none" stroke="#5a3c00"/>',
);

/** So long a silence, in ms, has a time put behind it. */
const SILENCE = 5 * 60_000;

/** One message, `li[id]`, with the time above it when it comes after a silence. */
export function messageRow(message: ServedMessage, before: ServedMessage | undefined): HTMLElement {
  const { person, mine, at } = message;
  const id = numberOf(message.id, 16);
  const isLate = before === undefined || at - before.at > SILENCE;
  const avatar = h('div', '$msg__face', h('img', { src: person.avatar, alt: '' }));
  const body = h(
    'div',
    '$msg__body',
    h('span', '$msg__name', person.name),
    mine ? null : h('span', '$msg__badge', h('img', { src: FAN, alt: '铁粉' })),
    h(
      'div',
      '$msg__line relative',
      h('div', '$msg__arrow'),
      h('div', null, h('div', '$msg__bubble', said(message))),
    ),
  );
  const row = h(
    'li',
    { id, class: mine ? '$msg__own' : '$msg__other' },
    h('div', { hidden: true }, id),
    h(
      'div',
      '$msg__main relative',
      isLate ? h('p', '$msg__time', weiboChatTime(at, Date.now())) : null,
      ...(mine ? [body, avatar] : [avatar, body]),
    ),
  );
  showsMessage(row, message);
  return row;
}

const CODE = /(\[[\u4e00-\u9fff\w]{1,6}\])/u;

function said({ text, picture }: ServedMessage): HTMLElement {
  if (picture) return h('img', { class: '$msg__picture', src: picture, alt: '' });
  const pieces = text.split(CODE).filter(piece => piece !== '');
  return h(
    'p',
    null,
    ...pieces.map(piece => (CODE.test(piece) ? h('img', { alt: piece, src: FACE }) : piece)),
  );
}

/** A warning of the site: a row with a number like all others, by nobody. */
export function hintRow(conversation: string): HTMLElement {
  const id = numberOf(`${conversation}-hint`, 16);
  const words = '涉及资金问题请务必提高警惕,谨防诈骗。';
  return h(
    'li',
    { id, class: '$msg__hint' },
    h('div', { hidden: true }, id),
    h('div', null, h('p'), h('div', null, h('span', null, words))),
  );
}
