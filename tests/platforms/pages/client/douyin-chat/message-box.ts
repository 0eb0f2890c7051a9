import { icon } from '../dom.ts';
import { FACE_ART, piecesOf } from '../douyin-face.ts';
import type { ServedMessage } from '../message-shapes.ts';
import { douyinChatTime } from '../time-words.ts';
import { showsMessage } from '../truth.ts';
import { e2e, h } from './dom.ts';

/** So long a silence, ms, has a time put before what comes after it. */
const SILENCE = 5 * 60_000;
const AGAIN = 'M19 12a7 7 0 1 1-2-5M19 4v4h-4';

/** What the server has not answered yet, or has refused. */
export interface Sending {
  row: HTMLElement;
  sent(message: ServedMessage): void;
  failed(): void;
}

/** One message in its place of the list: `.messageMessageBoxmessageBox`, with a time at its head when it comes after a silence. */
export function messageBox(message: ServedMessage, before: ServedMessage | undefined): HTMLElement {
  const isLate = before === undefined || message.at - before.at > SILENCE;
  const row = place(
    isLate ? h('div', 'MessageBoxTimetimeLayout', douyinChatTime(message.at, Date.now())) : null,
    body(message),
  );
  showsMessage(row, message);
  return row;
}

/** A message of ours, shown before the site has it. */
export function sendingBox(message: ServedMessage): Sending {
  const status = h('div', 'ContentSideSendStatussending', h('span', 'im-saas-message-spin'));
  const content = body(message);
  content.querySelector('[data-side]')?.append(status);
  const row = place(null, content);
  return {
    row,
    sent(real) {
      status.remove();
      showsMessage(row, real);
    },
    failed: () => status.replaceWith(h('div', 'ContentSideSendStatusretry', icon(AGAIN, 16))),
  };
}

/** Something that the site says in between, by nobody. */
export const hintBox = (words: string): HTMLElement =>
  place(
    null,
    h('div', 'MessageItemHintcenter', h('span', null, words)),
    'messageMessageBoxisFullRowCenterMessage',
  );

function place(...[time, body, more]: [HTMLElement | null, HTMLElement, string?]): HTMLElement {
  const box = h(
    'div',
    more ? `messageMessageBoxmessageBox ${more}` : 'messageMessageBoxmessageBox',
    time,
    body,
  );
  return h('div', null, box);
}

function body(message: ServedMessage): HTMLElement {
  const { person, mine } = message;
  const face = h('div', 'MessageBoxAvataravatar', h('img', { src: person.avatar, alt: '' }));
  const classes = `messageMessageBoxcontentBox${mine ? ' messageMessageBoxisFromMe' : ''}`;
  const content = h(
    'div',
    { class: classes, 'data-side': true },
    h('div', { ...e2e('msg-item-content'), class: 'MessageBoxContentactiveClickArea' }, said(message)),
  );
  return h('div', `messageMessageBoxcolumnBox${mine ? ' columnIsMine' : ''}`, face, content);
}

function said({ text, picture }: ServedMessage): HTMLElement {
  if (picture)
    return h(
      'div',
      'MessageItemImagebox',
      h('img', { class: 'MessageItemImageimage', src: picture, alt: '' }),
    );
  return h(
    'div',
    'MessageItemTextbubbleTextContent',
    h(
      'span',
      'TextMessageTexttextInnerContent',
      ...piecesOf(text).map(({ words, isFace }) =>
        isFace
          ? h('span', 'TextMessageTextemoji', h('img', { title: words, src: FACE_ART }))
          : h('span', 'TextMessageTextpureText', words),
      ),
    ),
  );
}
