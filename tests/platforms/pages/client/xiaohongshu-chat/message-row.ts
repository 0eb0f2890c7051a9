import type { Builder } from '../dom.ts';
import { numberOf } from '../ids.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { showsMessage } from '../truth.ts';
import { FACE } from '../xiaohongshu/comment-text.ts';
import { component } from '../xiaohongshu/vue.ts';
import { chatTime } from './chat-time.ts';

export const h: Builder = component('9c30e1d4');
/** So long a silence, in ms, has a time put behind it. */
const SILENCE = 5 * 60_000;
const EMOTICON = /(\[[\u4e00-\u9fff]{1,4}R\])/u;

/** One message, `.chat-item`, with the time before it when it comes after a silence. */
export function messageRows(message: ServedMessage, before: ServedMessage | undefined): HTMLElement[] {
  const isLate = before === undefined || message.at - before.at > SILENCE;
  const row = messageRow(message);
  if (!isLate) return [row];
  return [h('div', 'xhs-im-msg-list__time-divider', chatTime(message.at, Date.now())), row];
}

function messageRow(message: ServedMessage): HTMLElement {
  const { id, person, mine } = message;
  const side = mine ? 'right' : 'left';
  const row = h(
    'div',
    {
      class: 'chat-item',
      'data-message-id': `${person.id}.${id}`,
      'data-store-id': numberOf(id, 6),
      'data-content-type': message.picture ? '2' : '1',
    },
    h(
      'div',
      'chat-item__avatar',
      h('img', { class: 'chat-item__avatar-img', src: person.avatar, alt: person.name }),
    ),
    h(
      'div',
      `chat-item__content chat-item__content--${side}`,
      h(
        'div',
        `chat-item__body chat-item__body--${side}`,
        h('div', `chat-item__bubble-row chat-item__bubble-row--${side}`, bubble(message)),
      ),
    ),
  );
  showsMessage(row, message);
  return row;
}

function bubble({ mine, picture, text }: ServedMessage): HTMLElement {
  const whose = mine ? 'self' : 'other';
  if (picture)
    return h(
      'div',
      `chat-item__bubble chat-item__bubble--image chat-item__bubble--${whose}`,
      h('div', 'xhs-im-bubble__image', h('img', { src: picture, alt: '' })),
    );
  const pieces = text.split(EMOTICON).filter(piece => piece !== '');
  const words = pieces.map(piece =>
    EMOTICON.test(piece) ? h('img', { class: 'xhs-im-inline-emoji', src: FACE, alt: piece }) : piece,
  );
  return h(
    'div',
    `chat-item__bubble chat-item__bubble--text chat-item__bubble--${whose}`,
    h('div', 'xhs-im-bubble__text-wrapper', h('p', 'xhs-im-bubble__text', ...words)),
  );
}

/** A word of the site's own between the messages. */
export const hintRow = (): HTMLElement =>
  h('div', 'xhs-im-hint', h('span', 'xhs-im-hint__text', '请勿轻信站外交易，谨防诈骗'));
