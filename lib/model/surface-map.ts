import { z } from 'zod';

/**
 * A CSS selector. ` >> ` steps into the open shadow root of what stands before it; a trailing ` @name` means the attribute's value
 * instead of the text. Says where something is; there is no way to say that something be run.
 */
export const placeSchema = z.string().min(1).max(300);
export type Place = string;

/** Independent signs of one thing, the best first. Those that find it must agree. */
const signs = z.array(placeSchema).min(1).max(6);
export type Signs = readonly Place[];

/** Parts of one comment or message, looked up from the item. A reply that stands inside its root is passed over. */
const partsSchema = z.strictObject({
  name: signs.optional(),
  text: signs,
  time: signs.optional(),
  id: signs.optional(),
  authorId: signs.optional(),
  likes: signs.optional(),
  /** 作者 and the like: written by the post's author. */
  badge: signs.optional(),
  pinned: signs.optional(),
  picture: signs.optional(),
  /** Whom a reply says it answers. */
  answered: signs.optional(),
  /** Direct messages: there when the message is the account's own. */
  own: signs.optional(),
  /** Direct messages: there when the message is the other side's. Absent: whatever is not the account's own is. */
  theirs: signs.optional(),
  /** Direct messages: there while a message of ours is on its way, and when the site could not send it. */
  unsent: signs.optional(),
  /** Pages that list comments of several posts: what leads to this comment's post, and that post's title. */
  post: signs.optional(),
  postTitle: signs.optional(),
});

const boxSchema = z.strictObject({
  /**
   * `item`: a box inside the comment. `thread`: one a thread, for root and replies. `shared`: one for the page, which names whom it
   * answers. `conversation`: the box under a conversation.
   */
  mode: z.enum(['item', 'thread', 'shared', 'conversation']),
  /** The site's own 回复, looked up from the item. */
  control: signs.optional(),
  /** The editor, looked up from the item, the thread or the area, as the mode says. */
  editor: signs,
  /** Where the page says `回复 somebody`, beside the editor's own placeholder; from where the editor is looked up. */
  names: signs.optional(),
  /** Editors for a new root comment: they answer nobody. */
  root: signs.optional(),
});

const pageSchema = z.strictObject({
  title: signs.optional(),
  published: signs.optional(),
  author: signs.optional(),
  authorId: signs.optional(),
  total: signs.optional(),
  /** Who is logged in. */
  me: signs.optional(),
  meId: signs.optional(),
  /** The other side of an open conversation. */
  peer: signs.optional(),
  peerId: signs.optional(),
  /** Shown where there are no comments yet. */
  empty: signs.optional(),
  /** Log-in walls and error pages. */
  wall: signs.optional(),
  /** Times that stand between messages. */
  divider: signs.optional(),
  /** The rows of the list of conversations, with their parts looked up from the row. */
  conversation: signs.optional(),
  unread: signs.optional(),
});

/** Where things stand on one surface: plain data, so that a team's server can send a newer one and an operator can make one by pointing. */
export const surfaceMapSchema = z.strictObject({
  /** Holds the list and its boxes; without it there is nothing to read. */
  area: signs,
  /** Elements whose children are the rows. */
  rows: signs.optional(),
  /** One comment, root or reply, or one message. */
  item: signs,
  /** Rows that are out of use and hold stale words. */
  parked: signs.optional(),
  /** Attributes around an item that say where a recycled row stands in its list (a number, or `translateY(…px)`): the document does not. */
  order: signs.optional(),
  /** Holds a root and its replies. Absent: a root holds its replies itself, or there are none. */
  thread: signs.optional(),
  /** Items that are replies. */
  reply: signs.optional(),
  parts: partsSchema,
  box: boxSchema.optional(),
  page: pageSchema,
  /** The mark comes right behind this part of an item; absent: at its end. */
  markAfter: signs.optional(),
  /** The bar comes right before this. */
  barBefore: signs.optional(),
});
export type SurfaceMap = z.infer<typeof surfaceMapSchema>;
export type PartName = keyof SurfaceMap['parts'];
