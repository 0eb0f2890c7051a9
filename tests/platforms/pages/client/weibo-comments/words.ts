import { h } from './vue.ts';

/** Emoticons are written `[心]`; mentions have a link of their own. */
const PIECE = /(\[[\u4e00-\u9fff\w]{1,6}\]|@[^\s@:：，,]{1,20})/u;
const FACE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#ffd24a"/><path d="M6.5 8h.01M13.5 8h.01M6 12c2.4 2.4 5.6 2.4 8 0" fill="none" stroke="#5a3c00" stroke-width="1.6" stroke-linecap="round"/></svg>',
)}`;

/** Text as the site builds it: words, emoticons as pictures with their code, mentions as links. */
export function pieces(text: string): Node[] {
  return text
    .split(PIECE)
    .filter(piece => piece !== '')
    .map(piece => {
      if (/^\[.+\]$/u.test(piece)) return h('img', { alt: piece, title: piece, src: FACE });
      return piece.startsWith('@') && piece.length > 1 ? mention(piece.slice(1)) : new Text(piece);
    });
}

export const mention = (name: string): HTMLElement =>
  h('a', { href: `/n/${encodeURIComponent(name)}`, usercard: `name=${name}` }, `@${name}`);
