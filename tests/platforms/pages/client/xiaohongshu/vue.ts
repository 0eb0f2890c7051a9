import { rename } from '../class-names.ts';
import { type Builder, builder, icon } from '../dom.ts';

/** Elements of one single-file component: each carries its hash, and a branch that is not shown leaves an empty comment. */
export const component = (hash: string): Builder =>
  builder({ scope: `data-v-${hash}`, fragments: true, rename });

export const redsIcon = (path: string, size: number, more = ''): Node =>
  icon(path, size, { class: `reds-icon ${more}`.trim(), 'data-v-5c1e7a20': '' });

export const profileOf = (id: string): string => `/user/profile/${id}`;
