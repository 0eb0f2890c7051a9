import { boot } from '../boot-data.ts';
import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';
import { cidOf, secUidOf } from '../douyin-ids.ts';
import type { Person, ServedComment } from '../shapes.ts';

/** `$name` is a class that is nothing but a hash, new on every load; all others are the site's few words. */
export const h: Builder = builder({ rename });

/** The site's test marks, which outlive its classes; a redesign has others. */
export const e2e = (name: string): { 'data-e2e': string } => ({
  'data-e2e': boot.switches.changed ? `v2-${name.replaceAll('-', '')}` : name,
});

export const profileOf = ({ id }: Person): string => `//www.douyin.com/user/${secUidOf(id)}`;

const fiberKey = `__reactFiber$${boot.seed}`;

/** React hangs its fiber on the element: what the row was given stands two components up. */
export function mountOn(element: HTMLElement, comment: ServedComment, root: ServedComment | undefined): void {
  const { person } = comment;
  const data = {
    cid: cidOf(comment.id),
    text: comment.text,
    create_time: Math.floor(comment.at / 1000),
    digg_count: comment.likes,
    reply_id: root ? cidOf(root.id) : '0',
    label_type: comment.byPostAuthor ? 1 : -1,
    user: { uid: person.id, sec_uid: secUidOf(person.id), nickname: person.name },
  };
  const given = { memoizedProps: { comment: data, index: 0 }, return: null };
  const wrapper = { memoizedProps: null, return: given };
  Object.assign(element, {
    [fiberKey]: { memoizedProps: { className: element.className }, return: wrapper },
  });
}
