import { h } from './dom.ts';

const FACE = /(\[[一-鿿]{1,4}\])/u;
const DRAWN = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#f7cf55"/><path d="M6 8h1M13 8h1M6 12q4 4 8 0" stroke="#7a5a12" stroke-width="1.5" fill="none" stroke-linecap="round"/></svg>',
)}`;

/** Words with the site's own faces as pictures. */
export const wordsWithFaces = (text: string): (Node | string)[] =>
  text
    .split(FACE)
    .filter(piece => piece !== '')
    .map(piece => (FACE.test(piece) ? h('img', { class: 'we-emoji', alt: piece, src: DRAWN }) : piece));
