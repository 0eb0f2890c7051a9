import { z } from 'zod';

/** The sites that Chorus lies over. */
export const PLATFORMS = ['xiaohongshu', 'douyin', 'kuaishou', 'channels', 'bilibili', 'weibo'] as const;
export type KnownPlatform = (typeof PLATFORMS)[number];
/** Any other site, whose page an operator has taught. */
export const ANY_SITE = 'site';
export const platformSchema = z.enum([...PLATFORMS, ANY_SITE]);
export type PlatformId = z.infer<typeof platformSchema>;

/** What kind of place an item stands in. Policies speak of these two. */
export const SURFACES = ['comment', 'dm'] as const;
export const surfaceSchema = z.enum(SURFACES);
export type SurfaceKind = z.infer<typeof surfaceSchema>;

/** One kind of page of one platform, as an adapter names it: `xiaohongshu.note`. */
export type SurfaceId = `${PlatformId}.${string}`;
export const surfaceIdSchema = z
  .string()
  .regex(/^(xiaohongshu|douyin|kuaishou|channels|bilibili|weibo|site)\.[a-z-]+$/)
  .transform(value => value as SurfaceId);
