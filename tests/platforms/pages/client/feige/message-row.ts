import { boot } from '../boot-data.ts';
import { rename } from '../class-names.ts';
import { builder } from '../dom.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { feigeTime } from '../time-words.ts';
import { showsMessage } from '../truth.ts';

const h = builder({ rename });

/** The site's mark is spelt like this. */
const wrapper = (...inside: HTMLElement[]): HTMLElement =>
  h(
    'div',
    { 'data-qa-id': boot.switches.changed ? 'qa-msg' : 'qa-message-warpper', class: 'msgItemWrap' },
    ...inside,
  );

/** One message: its id, the time, the face, and the words in a `pre`. */
export function messageRow(message: ServedMessage): HTMLElement {
  const { id, person, mine, at } = message;
  const bubble = h(
    'div',
    mine ? '$bubble leaveMessage messageIsMe' : '$bubble leaveMessage messageNotMe',
    said(message),
  );
  const line = h(
    'div',
    { class: '$line', style: `flex-direction: ${mine ? 'row-reverse' : 'row'}` },
    h('div', '$face', h('img', { src: person.avatar, alt: '' })),
    bubble,
  );
  const row = wrapper(h('div', { 'data-id': id, class: '$inner' }, h('div', '$stamp', feigeTime(at)), line));
  showsMessage(row, message);
  return row;
}

const said = ({ text, picture }: ServedMessage): HTMLElement =>
  picture ? h('img', { class: '$picture', src: picture, alt: '' }) : h('pre', null, h('span', null, text));

/** What the site says itself stands in a wrapper, too. */
export const noteRow = (words: string): HTMLElement => wrapper(h('div', '$note', words));
