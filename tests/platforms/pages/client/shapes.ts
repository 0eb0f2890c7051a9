import type { SurfaceId } from '../../../../lib/model/platform.ts';
import type { Site } from '../content/types.ts';
import type { HashStyle } from './class-hash.ts';

/** Somebody on a site. `avatar` is a data URI. */
export interface Person {
  id: string;
  name: string;
  avatar: string;
}

/** A comment as the server hands it to the page; `at` is an instant. */
export interface ServedComment {
  id: string;
  person: Person;
  byPostAuthor: boolean;
  text: string;
  at: number;
  likes: number;
  place?: string;
  pinned?: boolean;
  /** Data URI. */
  picture?: string;
  /** Whom a reply to a reply answers. */
  to?: string;
  replies: ServedComment[];
}

/** How root comments are ordered: as written with pinned ones first, the newest first, or the most liked first. */
export type Order = 'written' | 'newest' | 'likes';

export interface ServedPost {
  id: string;
  /** What the site's own addresses call it. */
  pageId: string;
  /** The number that the site's own data has for it. */
  number: string;
  title: string;
  text: string;
  tags: string[];
  at: number;
  place: string;
  plays: number;
  likes: number;
  saves: number;
  length: string;
  /** Data URI. */
  cover: string;
  author: Person;
  /** Comments and replies. */
  total: number;
}

/** How the address asks the page to misbehave. */
export interface Switches {
  send?: 'fail' | 'late' | undefined;
  count?: number | undefined;
  hostile?: boolean | undefined;
  half?: boolean | undefined;
  changed?: boolean | undefined;
}

/** What the server writes into every page. */
export interface Boot {
  site: Site;
  surface: SurfaceId;
  /** Key of the account that is logged in; `guest` for nobody. */
  account: string;
  me: Person | null;
  switches: Switches;
  posts: ServedPost[];
  /** Id of the post or conversation that the address names; `missing` when it names one that does not exist. */
  current: string | null;
  /** New on every load; hashed class names hang on it. */
  seed: string;
  hash: HashStyle | null;
  /** What a redesign calls classes; empty but for `?changed=1`. */
  renames: Record<string, string>;
  order: Order;
}

export interface SendRequest {
  /** Id of the post, or of the conversation. */
  post: string;
  text: string;
  /** The comment that is answered; absent for a new root comment. */
  target?: string | undefined;
}

/** What `window.practice.add` takes: a comment that arrives from elsewhere. */
export interface AddRequest {
  post: string;
  who: string;
  text: string;
  /** Minutes ago. */
  age?: number | undefined;
  /** The root comment under which it arrives. */
  under?: string | undefined;
}

/** A comment and, when it is a reply, the root comment that it went under. */
export interface Placed {
  comment: ServedComment;
  root?: string | undefined;
}
