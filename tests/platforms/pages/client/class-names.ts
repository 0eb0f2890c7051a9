import { boot } from './boot.ts';
import { classOf } from './class-hash.ts';
import type { Rename } from './dom.ts';

/** What a class is called on this load: for `builder({rename})`. `$name` is hashed in the site's style, a redesign renames others. */
export const rename: Rename = name => classOf(name, boot);
