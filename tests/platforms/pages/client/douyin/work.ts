import { icon } from '../dom.ts';
import { CLOSE, PLAY } from '../icons.ts';
import type { ServedPost } from '../shapes.ts';
import { chineseTime } from '../time-words.ts';
import { h, SEMI } from './react.ts';

const coverOf = (work: ServedPost): HTMLElement =>
  h(
    'div',
    '$cover',
    h('img', { src: work.cover, class: '$img', alt: '' }),
    h('span', { role: 'img', class: 'dux-icon dux-icon-24 $play' }, icon(PLAY, 20)),
    h('div', '$duration', work.length),
  );

/** The card of the work whose comments are shown. */
export const workCard = (work: ServedPost): HTMLElement =>
  h(
    'div',
    '$container__work',
    coverOf(work),
    h(
      'div',
      '$content__work',
      h('div', '$title__work', work.title),
      h('div', '$desc', `发布于${chineseTime(work.at)}`),
    ),
  );

/** The side sheet behind 选择作品. */
export function openSideSheet(works: ServedPost[], choose: (work: ServedPost) => void): void {
  const close = () => sheet.remove();
  const rows = works.map(work => {
    const take = () => {
      close();
      choose(work);
    };
    const right = h(
      'div',
      '$right__choice',
      h('div', '$title__choice', work.title),
      h('div', '$desc__choice', `发布于${chineseTime(work.at)}`),
      h('div', null, String(work.total)),
    );
    return h('li', { class: '$container__choice', onclick: take }, coverOf(work), right);
  });
  const header = h(
    'div',
    `${SEMI}-sidesheet-header`,
    h('div', `${SEMI}-sidesheet-title`, '选择作品'),
    h('span', { class: `${SEMI}-sidesheet-close`, role: 'button', onclick: close }, icon(CLOSE, 18)),
  );
  const body = h('div', `${SEMI}-sidesheet-body`, h('ul', `${SEMI}-list-items`, ...rows));
  const mask = h('div', { class: `${SEMI}-sidesheet-mask`, onclick: close });
  const sheet = h(
    'div',
    `${SEMI}-portal`,
    h(
      'div',
      `${SEMI}-sidesheet`,
      mask,
      h('div', { class: `${SEMI}-sidesheet-inner`, role: 'dialog' }, header, body),
    ),
  );
  document.body.append(sheet);
}
