import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';
import type { ServedComment } from '../shapes.ts';

/** Elements of one Vue 2 component: each carries its hash, and a branch that is not shown leaves an empty comment. */
export const component = (hash: string): Builder =>
  builder({ scope: `data-v-${hash}`, fragments: true, rename });

/** Vue 2 hangs the component on its root element, out of reach of an extension's own world. */
export function mountOn(element: HTMLElement, comment: ServedComment): void {
  const data = {
    commentId: Number.parseInt(comment.id.slice(-12), 16),
    authorId: comment.person.id,
    authorName: comment.person.name,
    content: comment.text,
    timestamp: comment.at,
  };
  Object.assign(element, { __vue__: { $el: element, $props: { comment: data }, comment: data } });
}
