import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';

/** Elements of the public site, which is built with Vue. */
export const h: Builder = builder({ scope: 'data-v-2f6a01c4', fragments: true, rename });
