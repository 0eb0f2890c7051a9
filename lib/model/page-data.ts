import { z } from 'zod';
import { KNOWN_TEXT, MOST_KNOWN } from './page-data-limits.ts';
import { surfaceIdSchema } from './platform.ts';

/** One comment as the page's own component knows it. Written by the page: it may claim anything, so nothing here is taken on trust. */
export const knownCommentSchema = z.object({
  /** Place among the comments of the surface, in document order. */
  index: z.number().int().nonnegative(),
  /** The platform's id, without the platform's name before it. */
  id: z.string().min(1).max(120),
  name: z.string().max(200).optional(),
  /** Its first characters, as `normalText` leaves them. */
  text: z.string().max(KNOWN_TEXT),
  authorId: z.string().min(1).max(80).optional(),
  /** When it was written, ms since the epoch. */
  at: z.number().int().positive().optional(),
  /** Id of the root comment that it stands under. */
  parentId: z.string().min(1).max(120).optional(),
  pinned: z.boolean().optional(),
  /** Id of the post that it stands under, on pages that list comments of several. */
  postId: z.string().min(1).max(120).optional(),
});
export type KnownComment = z.infer<typeof knownCommentSchema>;

/** What the page itself knows of a surface, beyond what it shows. Everything may be absent. */
export const pageDataSchema = z.object({
  surface: surfaceIdSchema,
  comments: z.array(knownCommentSchema).max(MOST_KNOWN),
  /** Who is logged in. */
  account: z.object({ id: z.string().max(80).optional(), name: z.string().max(200).optional() }).optional(),
  post: z
    .object({
      id: z.string().max(120).optional(),
      title: z.string().max(300).optional(),
      authorId: z.string().max(80).optional(),
      authorName: z.string().max(200).optional(),
      /** ms since the epoch. */
      publishedAt: z.number().int().positive().optional(),
    })
    .optional(),
});
export type PageData = z.infer<typeof pageDataSchema>;
