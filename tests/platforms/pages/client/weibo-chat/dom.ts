import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';

/** Elements of the chat page, which has classes of a utility kit and few of its own. */
export const h: Builder = builder({ fragments: true, rename });
