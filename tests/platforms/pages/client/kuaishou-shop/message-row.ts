import { boot } from '../boot.ts';
import { numberOf } from '../ids.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { showsMessage } from '../truth.ts';
import { h } from './dom.ts';

const P = 'kwaishop-cs-LayoutDefaultWrapper';
const two = (count: number): string => String(count).padStart(2, '0');

/** `2-22 18:55:20` */
function headTime(at: number): string {
  const date = new Date(at);
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${date.getMonth() + 1}-${date.getDate()} ${clock}`;
}

/** A message: name and time in its head, which read as one text, and what was said below. */
export function messageRow(message: ServedMessage, peerId: string): HTMLElement {
  const { person, mine, at } = message;
  const row = h(
    'div',
    { id: `0_${peerId}_${numberOf(message.id, 16)}`, class: 'cs-common-message-list-item' },
    h(
      'div',
      `${P}_lrWrapper ${P}__${mine ? 'isMine' : 'notMe'}`,
      h('img', { class: `${P}_avatar`, src: person.avatar, alt: '' }),
      h(
        'div',
        `${P}_msgMain`,
        h(
          'div',
          `${P}_beforeMsgBody`,
          h('span', `${P}_sendItem`, person.name),
          h('span', `${P}_sendItem ${P}__time`, headTime(at)),
        ),
        h('div', `${P}_msgBody`, said(message)),
      ),
    ),
  );
  showsMessage(row, message);
  return row;
}

const said = ({ text, picture }: ServedMessage): HTMLElement =>
  picture
    ? h('div', 'kwaishop-cs-BizImageCard', h('img', { src: picture, alt: '' }))
    : h('div', 'kwaishop-cs-BizTextCard', text);

/** What the site says by itself, in the middle. */
export const middleRow = (words: string): HTMLElement =>
  h(
    'div',
    'cs-common-message-list-item',
    h('div', 'kwaishop-cs-LayoutMiddleWrapper', h('div', 'kwaishop-cs-LayoutMiddleWrapper_msgBody', words)),
  );

/** The card that a buyer's way into the chat leaves behind: it stands on the buyer's side, and nobody wrote it. */
export const fromCard = (name: string): HTMLElement =>
  h(
    'div',
    'cs-common-message-list-item',
    h(
      'div',
      `${P}_lrWrapper ${P}__notMe`,
      h('img', { class: `${P}_avatar`, src: 'data:,', alt: '' }),
      h(
        'div',
        `${P}_msgMain`,
        h('div', `${P}_beforeMsgBody`, h('span', `${P}_sendItem`, name)),
        h(
          'div',
          `${P}_msgBody`,
          h(
            'div',
            'kwaishop-cs-bizBuyerFromCard',
            h('img', { src: boot.posts[0]?.cover ?? 'data:,', alt: '' }),
            '当前用户来自商品详情页',
          ),
        ),
      ),
    ),
  );
