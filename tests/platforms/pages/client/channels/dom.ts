import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';

/** Elements of the micro-front-ends, which are built with Vue. */
export const h: Builder = builder({ scope: 'data-v-5d20c8b1', fragments: true, rename });

/** Pages of before the micro-front-ends, with everything in the document: `?layout=plain`. */
export const PLAIN = new URLSearchParams(location.search).get('layout') === 'plain';
