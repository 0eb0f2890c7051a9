import type { ServedMessage } from '../message-shapes.ts';
import { showsMessage } from '../truth.ts';
import { FACE } from '../xiaohongshu/comment-text.ts';
import { h, workbenchTime } from './dom.ts';

const EMOTICON = /(\[[\u4e00-\u9fff]{1,4}R\])/u;
const FAINT = 'color: var(--Text-placeholder, rgba(0, 0, 0, 0.27));';

/** One message, `.im-msg-item`: who and when above it, in faint ink. */
export function messageRow(message: ServedMessage): HTMLElement {
  const { person, mine, at } = message;
  const row = h(
    'div',
    'im-msg-item',
    h(
      'div',
      mine ? 'right' : 'left',
      h('img', { class: 'msg-avatar', src: person.avatar, alt: '' }),
      h(
        'div',
        'msg-main',
        h(
          'div',
          'msg-head',
          h('span', { style: FAINT }, person.name),
          h('span', { style: FAINT }, workbenchTime(at)),
        ),
        said(message),
      ),
    ),
  );
  showsMessage(row, message);
  return row;
}

function said({ text, picture }: ServedMessage): HTMLElement {
  if (picture)
    return h(
      'div',
      { class: 'image-message', 'data-msg-type': 'IMAGE' },
      h('img', { src: picture, alt: '' }),
    );
  const pieces = text.split(EMOTICON).filter(piece => piece !== '');
  return h(
    'div',
    { class: 'text-message', 'data-msg-type': 'TEXT' },
    ...pieces.map(piece =>
      EMOTICON.test(piece) ? h('img', { class: 'emoji', src: FACE, alt: piece }) : piece,
    ),
  );
}

/** A word of the site's own. */
export const tipRow = (): HTMLElement =>
  h('div', 'im-msg-item', h('div', 'center', h('div', 'source-tip', '用户来自笔记评论区')));
