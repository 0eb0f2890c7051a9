import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';

/** Classes are words run together; some builds have hashes instead. */
export const h: Builder = builder({ rename });

/** The site's test marks, which stay where a build has hashes for words. */
export const e2e = (name: string): { 'data-e2e': string } => ({ 'data-e2e': name });
