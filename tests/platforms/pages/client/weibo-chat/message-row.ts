import { numberOf } from '../ids.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { weiboChatTime } from '../time-words.ts';
import { showsMessage } from '../truth.ts';
import { h } from './dom.ts';

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
    mine ? null : h('span', '$msg__badge', h('img', { src: 'data:,', alt: '铁粉' })),
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

const FACE = /(\[[\u4e00-\u9fff\w]{1,6}\])/u;

function said({ text, picture }: ServedMessage): HTMLElement {
  if (picture) return h('img', { class: '$msg__picture', src: picture, alt: '' });
  const pieces = text.split(FACE).filter(piece => piece !== '');
  return h(
    'p',
    null,
    ...pieces.map(piece => (FACE.test(piece) ? h('img', { alt: piece, src: 'data:,' }) : piece)),
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
