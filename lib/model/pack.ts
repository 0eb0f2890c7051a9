import { z } from 'zod';
import { surfaceMapSchema } from './surface-map.ts';

/** `weibo.comments`, and `site.comments` or `site.dm` for a taught page of any other site. */
const packSurfaceSchema = z
  .string()
  .max(60)
  .regex(/^(xiaohongshu|douyin|kuaishou|channels|bilibili|weibo|site)\.[a-z-]+$/);

const { parts, box, page } = surfaceMapSchema.shape;

/** Some of a map: each list of signs that is named takes the place of the built-in one as a whole. */
export const mapChangesSchema = surfaceMapSchema.partial().extend({
  parts: parts.partial().optional(),
  box: box.unwrap().partial().optional(),
  page: page.partial().optional(),
});
export type MapChanges = z.infer<typeof mapChangesSchema>;

/** Where a taught page is: one host, by its full name, and how its path begins. */
const matchSchema = z.strictObject({
  host: z.string().min(1).max(253),
  path: z.string().max(200).startsWith('/'),
});

/**
 * Where things stand on one surface, as the team says it: plain data that overrides what is built in. Of one id the highest version
 * counts. What a schema cannot see (is this a selector, is this a host) is judged by rules/pack.
 */
export const packSchema = z.strictObject({
  /** The surface's id; for a taught page `site:` and its host. */
  id: z.string().min(1).max(260),
  surface: packSurfaceSchema,
  version: z.number().int().positive().max(2_147_483_647),
  /** `off`: the surface is not read at all. */
  state: z.enum(['on', 'off']),
  /** Changes to the built-in map; the whole map for a taught page. */
  map: mapChangesSchema.optional(),
  match: matchSchema.optional(),
  /** Why. */
  note: z.string().max(300),
  /** The member who wrote it. */
  writtenBy: z.string().max(64),
  updatedAt: z.number().nonnegative(),
});
export type Pack = z.infer<typeof packSchema>;
export type PackState = Pack['state'];

/** A pack on its way: only its head is sure. A newer or a hostile server may send anything else. */
export const sentPackSchema = z.looseObject({ id: z.string().min(1).max(300), updatedAt: z.number() });
export type SentPack = z.infer<typeof sentPackSchema>;

export const SITE_PREFIX = 'site:';
/** A page that somebody taught, not a surface that is built in. */
export const isTaught = (id: string): boolean => id.startsWith(SITE_PREFIX);
