import { FACE_ART, piecesOf } from '../douyin-face.ts';
import { h } from './react.ts';

/** Words with the site's faces as pictures, in spans inside of spans. */
export function said(text: string): HTMLElement {
  return h(
    'span',
    null,
    h(
      'span',
      null,
      ...piecesOf(text).map(({ words, isFace }) =>
        isFace ? h('img', { class: '$face', alt: words, src: FACE_ART }) : h('span', null, words),
      ),
    ),
  );
}
