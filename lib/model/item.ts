import { z } from 'zod';
import { flagSchema, reasonSchema } from './flag.ts';
import { platformSchema, surfaceIdSchema } from './platform.ts';
import { pageTimeSchema } from './time.ts';

export const authorSchema = z.object({
  id: z.string().max(80).optional(),
  name: z.string().max(200),
  /** Written by the account that is logged in on the page. */
  isSelf: z.boolean(),
  isPostAuthor: z.boolean(),
});
export type Author = z.infer<typeof authorSchema>;

export const postSchema = z.object({
  /** Stable for everyone who opens the post: the platform's id, else a digest of title and publish time. */
  key: z.string().max(120),
  title: z.string().max(300),
  /** Address that opens the post, where the page has one. */
  url: z.string().max(2000).optional(),
  authorId: z.string().max(80).optional(),
  authorName: z.string().max(200).optional(),
  publishedAt: pageTimeSchema.optional(),
});
export type Post = z.infer<typeof postSchema>;

/** What a platform reads from the page: plain data, no judgement. */
export const readItemSchema = z.object({
  /** `xiaohongshu:68ab…` or `kuaishou:fp-1c…`: the same for every operator who sees the item. */
  id: z.string().min(3).max(160),
  idKind: z.enum(['platform', 'fingerprint']),
  /** The fingerprint that this surface gives the item, where `id` is the platform's: under it the item may have been read before. */
  alsoId: z.string().max(160).optional(),
  parentId: z.string().max(160).optional(),
  /** In a conversation: the message right before this one. */
  previousId: z.string().max(160).optional(),
  author: authorSchema,
  text: z.string().max(12_000),
  time: pageTimeSchema,
  likes: z.number().int().nonnegative().optional(),
  pinned: z.boolean().optional(),
  /** How many pictures the item shows. */
  pictures: z.number().int().nonnegative().optional(),
  /** The post that it stands under, on pages that list comments of several; absent: the page's. */
  post: postSchema.optional(),
});
export type ReadItem = z.infer<typeof readItemSchema>;

/** How an item was answered. */
export const answerSchema = z.object({
  /** When; the reply may have been written anywhere in [earliest, at] where the page says no better. */
  at: z.number(),
  earliest: z.number().optional(),
  how: z.enum(['reply-seen', 'marked']),
  accountId: z.string().max(64).optional(),
  memberId: z.string().max(64).optional(),
  /** The policy that held when it was seen: by that it is judged for good, whatever changes later. */
  policyVersion: z.number().int().nonnegative().optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/** Somebody's word on whether it counts for this goal, whatever the rule says. */
export const countedSchema = z.object({
  in: z.boolean(),
  flag: flagSchema,
  at: z.number(),
  memberId: z.string().max(64),
});
export type Counted = z.infer<typeof countedSchema>;

/** It was pinned: a page showed it so, or somebody says it. */
export const pinSchema = z.object({
  at: z.number(),
  how: z.enum(['seen', 'hand']),
  memberId: z.string().max(64).optional(),
});
export type Pin = z.infer<typeof pinSchema>;

/** Most other ids that a row remembers. */
export const MAX_OTHER_IDS = 8;
const otherIds = z.array(z.string().max(160)).max(MAX_OTHER_IDS).optional();

/**
 * One incoming comment or DM message as one surface names it, as the store and the server keep it. Merged by rules/item/merge; which
 * rows are sightings of one comment is decided by rules/item/same.
 */
export const itemSchema = readItemSchema.omit({ alsoId: true }).extend({
  /** Fingerprints under which surfaces that know this id have shown, or would show, the item. */
  alsoIds: otherIds,
  /** Ids of items that one page showed beside this one: however alike, they are others. */
  apartFrom: otherIds,
  /** `isSelf` depends on who looks, so a shared row says which matrix account wrote it instead. */
  author: authorSchema.omit({ isSelf: true }).extend({ accountId: z.string().max(64).optional() }),
  platform: platformSchema,
  surface: surfaceIdSchema,
  post: postSchema,
  /** The matrix account whose duty it is: the post's own, else the one logged in. */
  accountId: z.string().max(64).optional(),
  labels: z.array(flagSchema).max(11),
  reasons: z.array(reasonSchema).max(11),
  labelledAt: z.number(),
  /** True when a person set the labels; the flagger then keeps its hands off. */
  labelsByHand: z.boolean().optional(),
  firstSeenAt: z.number(),
  answer: answerSchema.optional(),
  /** Answers up to this instant no longer count: somebody said that it waits again. */
  reopenedAt: z.number().optional(),
  /** Whoever wrote it asked to be forgotten: name, id and words are gone (rules/customer/without-person). */
  forgotten: z.literal(true).optional(),
  /** Since this instant it waits for a further answer: one was seen, and somebody said that it was not enough. */
  restartedAt: z.number().optional(),
  counted: countedSchema.optional(),
  pin: pinSchema.optional(),
  updatedAt: z.number(),
});
export type Item = z.infer<typeof itemSchema>;
