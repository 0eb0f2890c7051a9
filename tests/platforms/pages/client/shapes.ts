import type { Site } from '../content/types.ts';

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

export interface ServedPost {
  id: string;
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
  /** Key of the account that is logged in; `guest` for nobody. */
  account: string;
  me: Person | null;
  switches: Switches;
  posts: ServedPost[];
  /** The post that the address or `?work=` names. */
  current: string | null;
  /** New on every load; Douyin's class names hang on it. */
  seed: string;
}

export interface SendRequest {
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
