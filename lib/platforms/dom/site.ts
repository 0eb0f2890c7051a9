import type { Result } from '../../base/result.ts';
import type { Post, ReadItem } from '../../model/item.ts';
import type { PageData } from '../../model/page-data.ts';
import type { PlatformId, SurfaceId } from '../../model/platform.ts';
import type { OwnAccount, Problem, SurfaceState } from '../platform.ts';

/** What a platform knows about its page; everything that the platforms share is built on it by `createReader`. */
export interface Site {
  platform: PlatformId;
  surface: SurfaceId;
  document: Document;
  list: CommentList;
  /** The element that holds the comments, be there any or none; absent where nothing says which. */
  area?(): Element | undefined;
  state(): SurfaceState;
  account(): OwnAccount | undefined;
  post(): Post | undefined;
  shownTotal(): number | undefined;
  /** Direct messages: how many conversations of the list say that something in them is unread. */
  unread?(): number | undefined;
  /** Reads everything of one comment but who it is among others. */
  read(element: Element, now: number): Result<ReadItem, 'unreadable' | 'gone'>;
  /** Says which comment it is, the same as long as the page shows it: its id, or the fingerprint that it had before the id was learnt. */
  idOf(element: Element): string | undefined;
  /** Direct messages: what all of this conversation have in common; undefined for comments, whose root stands for the thread. */
  threadKey?(): string | undefined;
  /** What is noticed about the whole page, beside what `state` says. */
  problems(): Problem[];
  /** Where a host goes: before `before` (null: at the end) in `parent`. */
  markSpot(element: Element): Spot | undefined;
  barSpot(): Spot | undefined;
  /** Becomes another text when the post or who is logged in does. Read once for each batch of changes, so it must cost next to nothing. */
  sign(): string;
  boxes: ReplyBoxes;
  /** Tells when the site went over to another way of reading: what was found so far may be something else. */
  onSwitch?(listener: () => void): void;
  /** Is this comment known by one sign, and not by the map's first? Absent where reading does not go by signs. */
  isUnsure?(element: Element): boolean;
  /** Do two signs, where the map knows as many, agree in all that every comment has? */
  isKnownTwice?(element: Element): boolean;
  /** What the page itself knows of its comments, where it may know more than it shows. */
  learn?(data: PageData): void;
}

export interface Spot {
  parent: Element | ShadowRoot;
  before: Node | null;
}

/** How comments stand in the page. All but `all` run for every change of the page: class names alone, no layout, no search of the document. */
export interface CommentList {
  /** Finds every comment, roots and replies, in the page's order. */
  all(): Element[];
  is(element: Element): boolean;
  /** Comments in a node that came or went: itself and its descendants, in the page's order. */
  among(element: Element): ArrayLike<Element>;
  /** The same for a node that stands in the page now, at the cost of a look at the whole list; undefined where that is of no use. */
  within?(element: Element): Element[] | undefined;
  /** Is this the element whose children are the rows of the list? */
  isRows(element: Element): boolean;
  /** The comment around a node, be it the node itself. */
  around(element: Element): Element | undefined;
  /** The root comment of a reply; undefined for a root. */
  rootOf(element: Element): Element | undefined;
  /** Is this node inside the comment area of the page? */
  holds(element: Element): boolean;
  /** Elements, as CSS, in whose open shadow roots rows stand. */
  hosts?: string | undefined;
  /** Is this row out of use, with the words of its last comment in it? */
  isParked?(element: Element): boolean;
  /** Hears at once of every change of the page and of all its open shadow roots, where somebody watches them. */
  told?(): void;
  /** Attributes that say that a row is used again for another comment. */
  recycling?: string[] | undefined;
}

/** An open box, and what the page shows that it answers. */
export interface OpenBox {
  editor: HTMLElement;
  /** The comment answered; undefined for a new root comment. */
  answers: Element | undefined;
}

/** Reply boxes. Opening one is a click on the site's own 回复; sending is never done here. */
export interface ReplyBoxes {
  /** The box that answers this comment, when it is open and the page says that it does; `other-person`: it is open and names another. */
  boxFor(element: Element): HTMLElement | 'other-person' | undefined;
  /** The box with the focus, else the one reply box that is open. Undefined, too, when the page does not say what it answers. */
  open(): OpenBox | undefined;
  /** The box that this node belongs to, without asking for layout. */
  boxAround(node: Element): OpenBox | undefined;
  /** The site's own control that opens the box of this comment. */
  replyControl(element: Element): HTMLElement | undefined;
  /** The editor that this comment shares with others (of its thread, or of the page), where it does: what stands in it was written for somebody. */
  shared(element: Element): HTMLElement | undefined;
  /** Does every page of the surface say who is logged in? Then silence means that it has changed. */
  alwaysNamesAccount: boolean;
}
