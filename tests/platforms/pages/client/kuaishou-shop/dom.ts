import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';

/** Elements of the shop's chat, which is built with React: no scope attributes, no empty comments. */
export const h: Builder = builder({ rename });
