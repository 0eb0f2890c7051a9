import { boot } from '../boot.ts';
import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';
import { cidOf, secUidOf } from '../douyin-ids.ts';
import type { ServedComment } from '../shapes.ts';

/** Elements with the site's two kinds of classes: `$time` becomes `time-` and this load's hash, all others stay. */
export const h: Builder = builder({ rename });

/** The design system's prefix. */
export const SEMI = 'douyin-creator-interactive';

const fiberKey = `__reactFiber$${boot.seed}`;

/** React hangs its fiber on the element, out of reach of an extension's own world; the comment's id is only there. */
export function mountOn(element: HTMLElement, comment: ServedComment): void {
  const data = {
    cid: cidOf(comment.id),
    create_time: Math.floor(comment.at / 1000),
    text: comment.text,
    digg_count: comment.likes,
    label_type: comment.byPostAuthor ? 1 : -1,
    user: { uid: comment.person.id, sec_uid: secUidOf(comment.person.id), nickname: comment.person.name },
  };
  const parent = { memoizedProps: { comment: data }, return: null };
  Object.assign(element, { [fiberKey]: { memoizedProps: { className: element.className }, return: parent } });
}

export function semiButton(words: string, kind: string, click: () => void): HTMLButtonElement {
  const button = h(
    'button',
    { class: kind, type: 'button', 'aria-disabled': 'false', onclick: click },
    h('span', { class: `${SEMI}-button-content`, 'x-semi-prop': 'children' }, words),
  );
  return button as HTMLButtonElement;
}

/** The site swaps a whole set of attributes when a button wakes or sleeps. */
export function enable(button: HTMLButtonElement, on: boolean): void {
  button.disabled = !on;
  button.setAttribute('aria-disabled', String(!on));
  button.classList.toggle(`${SEMI}-button-disabled`, !on);
  button.classList.toggle(`${SEMI}-button-primary-disabled`, !on);
  button.classList.toggle(`${SEMI}-button-primary`, on);
}
