import type { Flag } from '../../../../lib/model/flag.ts';
import type { KnownPlatform } from '../../../../lib/model/platform.ts';
import type { Role } from '../../../../lib/model/role.ts';

export type Site = KnownPlatform;

/** One matrix account of the demo brand, as the demo workspace seeds it too. */
export interface PracticeAccount {
  key: string;
  role: Role;
  site: Site;
  name: string;
  /** The site's own user id. */
  userId: string;
  /** Two colours of the avatar. */
  tone: [string, string];
}

/** A comment as written here; `age` in minutes before the server started. */
export interface PracticeComment {
  /** Unique over all posts; ids are made from it. */
  key: string;
  /** A reader's nickname, or the key of a matrix account. */
  who: string;
  text: string;
  age: number;
  likes?: number;
  place?: string;
  pinned?: boolean;
  /** Word drawn on the attached picture. */
  picture?: string;
  /** For a reply to a reply: the name that it answers. */
  to?: string;
  /** The clear primary flag; `none` where no flag fits; absent where people would differ or the account itself speaks. */
  expect?: Flag | 'none';
  replies?: PracticeComment[];
}

/** A note or a video with its comments; `age` as above, `length` the video's, such as 01:52. */
export interface PracticePost {
  id: string;
  /** What the site's own addresses call it, where they do not say `id`. */
  pageId?: string;
  /** The number that the site's own data has for it beside the id (aid, mid). */
  number?: string;
  site: Site;
  /** Key of the account that published it. */
  by: string;
  title: string;
  text: string;
  tags: string[];
  age: number;
  place: string;
  plays: number;
  likes: number;
  saves: number;
  length?: string;
  /** Word drawn on the cover, and its two colours. */
  cover: string;
  tone: [string, string];
  /** It stands in no list: whoever wants it knows its address. */
  isUnlisted?: true;
  comments: PracticeComment[];
}

/** A direct message as written here; `age` in minutes before the server started. */
export interface PracticeMessage {
  from: 'peer' | 'me';
  text: string;
  age: number;
  /** Word drawn on the picture that the message is. */
  picture?: string;
  /** As for comments; never for the account's own. */
  expect?: Flag | 'none';
}

/** Direct messages between a matrix account and somebody, the oldest first. */
export interface PracticeConversation {
  /** `dm-…`, unique over all conversations; message ids are made from it. */
  id: string;
  site: Site;
  /** Key of the account whose inbox it is in. */
  account: string;
  /** A reader's nickname; the id is made from it. */
  peer: string;
  /** How many of the last messages the account has not seen. */
  unread: number;
  /** In the folder for people whom the account does not follow. */
  stranger?: boolean;
  messages: PracticeMessage[];
}

export const hours = (count: number): number => count * 60;
export const days = (count: number): number => count * 24 * 60;
