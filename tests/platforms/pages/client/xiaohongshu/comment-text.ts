import type { Builder } from '../dom.ts';

/** The site's own emoticons, written `[偷笑R]`, and mentions: everything else is text. */
const PIECE = /(\[[\u4e00-\u9fff]{1,4}R\]|@[^\s@]{1,20})/u;
export const FACE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#ffcf4a"/><circle cx="7" cy="8.4" r="1.2"/><circle cx="13" cy="8.4" r="1.2"/><path d="M6 12c2.4 2.6 5.6 2.6 8 0" fill="none" stroke="#000" stroke-width="1.3"/></svg>',
)}`;

/** What can be read of a text on the page: the site's emoticons are pictures without a word for them. */
export const readable = (text: string): string => text.replace(/\[[\u4e00-\u9fff]{1,4}R\]/gu, '');

/** `span.note-text` as the site builds it: pieces of text in spans, emoticons as pictures, mentions as links. */
export function commentText(h: Builder, text: string): HTMLElement {
  const pieces = text.split(PIECE).filter(piece => piece !== '');
  return h('span', 'note-text', ...pieces.map(piece => pieceOf(h, piece)));
}

function pieceOf(h: Builder, piece: string): HTMLElement {
  if (piece.startsWith('[') && PIECE.test(piece)) {
    return h('img', { class: 'note-content-emoji', crossorigin: 'anonymous', src: FACE, alt: '' });
  }
  if (piece.startsWith('@') && piece.length > 1)
    return h('a', { class: 'note-content-user', href: '/explore' }, piece);
  return h('span', null, piece);
}
