import { h } from './react.ts';

const FACE = /(\[[\u4e00-\u9fff\w]{1,6}\])/u;

/** Words with the site's faces as pictures, in spans inside of spans. */
export function said(text: string): HTMLElement {
  const pieces = text.split(FACE).filter(piece => piece !== '');
  return h(
    'span',
    null,
    h(
      'span',
      null,
      ...pieces.map(piece =>
        FACE.test(piece) ? h('img', { class: '$face', alt: piece, src: 'data:,' }) : h('span', null, piece),
      ),
    ),
  );
}
