import { boot } from '../boot-data.ts';
import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';
import { numberOf } from '../ids.ts';
import type { ServedComment } from '../shapes.ts';

/** Elements as Vue 3 leaves them: without scope attributes, hashed classes for what is not of the site's kit. */
export const h: Builder = builder({ fragments: true, rename });

export const profileOf = (id: string): string => `/u/${id}`;

/** The number under which the site's own data has a comment. */
export const commentNumber = (id: string): string => numberOf(id, 16);

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (count: number): string => String(count).padStart(2, '0');

/** `Sun Nov 01 12:30:15 +0800 2026` */
function createdAt(at: number): string {
  const date = new Date(at);
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${DAYS[date.getDay()]} ${MONTHS[date.getMonth()]} ${two(date.getDate())} ${clock} +0800 ${date.getFullYear()}`;
}

/** Hangs on a row what its component was given; out of reach of an extension's own world. */
export function hangComment(row: HTMLElement, comment: ServedComment, root: ServedComment | undefined): void {
  const { id, person, text, to, at, likes, replies } = comment;
  const idstr = commentNumber(id);
  const words = to === undefined ? text : `回复@${to}:${text}`;
  const data = {
    id: Number(idstr),
    idstr,
    rootidstr: commentNumber(root?.id ?? id),
    created_at: createdAt(at),
    text: words,
    text_raw: words,
    like_counts: likes,
    total_number: replies.length,
    user: { id: Number(person.id), idstr: person.id, screen_name: person.name },
  };
  const list = { vnode: { props: {} }, props: {}, parent: null };
  Object.assign(row, {
    __vueParentComponent: { vnode: { props: { item: data } }, props: { item: data }, parent: list },
  });
}

/** The application on its root element, with the store that says who is logged in. */
export function hangApp(root: HTMLElement): void {
  const config = { config: { uid: Number(boot.me?.id ?? 0) } };
  const $store = { _state: { data: { config } }, state: { config } };
  Object.assign(root, {
    __vue_app__: { _context: { config: { globalProperties: { $store } } } },
  });
}
