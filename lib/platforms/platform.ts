import type { Result } from '../base/result.ts';
import type { Author, Post, ReadItem } from '../model/item.ts';
import type { MapChanges } from '../model/pack.ts';
import type { PageBundle } from '../model/page-bundle.ts';
import type { PageData } from '../model/page-data.ts';
import type { PlatformId, SurfaceId } from '../model/platform.ts';
import type { SurfaceState } from '../model/surface-state.ts';

export type { SurfaceState, UnreadableReason } from '../model/surface-state.ts';

/**
 * What every platform answers. Only plain data and opaque handles leave a platform: never an element.
 * Each function may be called on a page in any state and never throws.
 */
export interface Platform {
  id: PlatformId;
  /** The surface that the address names, or undefined. The page may still turn out to be something else: `open` says so. */
  surfaceOf(url: URL): SurfaceId | undefined;
  /** Start reading the surface in this document. Everything it starts ends with `signal`. */
  open(document: Document, url: URL, signal: AbortSignal, options?: OpenOptions): SurfaceReader;
}

export interface OpenOptions {
  /** What a selector pack says is elsewhere than the built-in map has it. */
  map?: MapChanges;
  /** Brings what reads a page by its shape into this world, once it is wanted; false when it cannot come. */
  bringInduction?(): Promise<boolean>;
}

declare const anchorBrand: unique symbol;

/** Stands for one comment on the page while it is there. Compare by identity; it says nothing else (the platform keeps the element in a WeakMap). */
export interface Anchor {
  readonly [anchorBrand]: true;
}

export interface OwnAccount {
  id?: string;
  name: string;
}

/** A problem worth telling: which part, and why in a stable word. Never page text. */
export interface Problem {
  part: string;
  reason: string;
}

export interface BundleOptions {
  surface: SurfaceId;
  /** UTC ms. */
  now: number;
  /** Where the page stands. */
  address: string;
  /** People whom the reader knows by name. */
  names?: readonly string[];
  /** Absent: another one each time, so that nobody can try out whose name it was. */
  salt?: string;
}

/** Describes a page, or a part of it, as plain data: how it is built, with every text, name, id and address replaced. */
export type BundleMaker = (of: Document | Element, options: BundleOptions) => PageBundle;

export interface SurfaceReader {
  surface: SurfaceId;
  /** Is there a comment area, and can it be read? */
  state(): SurfaceState;
  /** Who is logged in on the page; undefined when the page does not say. */
  account(): OwnAccount | undefined;
  post(): Post | undefined;
  /** Comments in the page's order, whether read or not; cheap. */
  anchors(): Anchor[];
  /** Reads one comment. `now` resolves relative times. */
  read(anchor: Anchor, now: number): Result<ReadItem, 'unreadable' | 'gone'>;
  problems(): Problem[];
  /** How many comments were read from signs that disagree; absent where no reader counts them. */
  unsure?(): number;
  /** How many comments the page says there are, where it does. */
  shownTotal(): number | undefined;
  /** How many of the conversations that stand listed say that something in them is unread; undefined where the page lists none. */
  unread(): number | undefined;
  /**
   * Tells when something happened: comments came (`added`), a comment's own content or replies changed (`changed`), left the page
   * (`removed`), the account/post/area changed (`surface`). Only looks at what the browser reports as changed.
   */
  observe(listener: (change: SurfaceChange) => void): void;
  /** Calls back once the comment comes within `margin` px of the viewport (IntersectionObserver). */
  whenNear(anchor: Anchor, callback: () => void): void;
  /** Puts our host element beside the comment, where it disturbs nothing. False when the comment is gone. */
  placeMark(anchor: Anchor, host: HTMLElement): boolean;
  /** Puts our bar above the list. False when there is no list. */
  placeBar(host: HTMLElement): boolean;
  /** Is the page dark where our element stands? Notes take the colours of the paper that they are written on. */
  isDarkBehind(host: HTMLElement): boolean;
  /** Does the page itself know more than it shows (exact ids and times)? */
  wantsPageData?: boolean;
  /** What the page itself knew just now; comments may read differently afterwards. Never called where nothing is known. */
  learn?(data: PageData): void;
  /** Scrolls the comment into view. False when it is not on the page (yet). */
  reveal(anchor: Anchor): boolean;
  compose: Composer;
}

/**
 * Comments that came together. Which they are is looked up only when asked: a page that pours in thousands pays for those that somebody
 * looks at.
 */
export interface Arrival {
  /** In page order; those that left again meanwhile are left out. */
  anchors(): Anchor[];
  /** Calls back once, with the comments, when one of them is about to come into the viewport. */
  whenNear(callback: (anchors: Anchor[]) => void): void;
}

export interface SurfaceChange {
  added: Arrival[];
  changed: Anchor[];
  removed: Anchor[];
  surface: boolean;
}

/** The reply box. The operator always presses the site's own Send. */
export interface Composer {
  /**
   * Opens the reply box of this comment (as a click on its 回复 does), waits for it at most `timeoutMs`, makes sure that it answers this
   * comment, inserts, reads the text back. Abandons rather than redirects.
   */
  insert(request: InsertRequest): Promise<InsertOutcome>;
  /** The comment that the currently focused/open reply box answers. */
  target(): ComposerTarget | undefined;
  /** The reply box's element rectangle in viewport px, for placing the palette; undefined when none is open. */
  box(): { left: number; top: number; width: number; height: number } | undefined;
  /**
   * Tells when the operator has typed one of these characters into the open reply box, by key or input method, and it has come to stand
   * there; `before` is all that stands before the caret by then.
   */
  onTyped(characters: string, listener: (before: string) => void): void;
  /** Remembers where the caret is in the open reply box: `focus` and the next insertion into it go back there. */
  hold(): void;
  /** Gives focus and caret back to the open reply box. */
  focus(): void;
  /** Guards the reply box of this comment (a crisis): typing into it is held back and `onTry` is told. Undone by the returned function. */
  guard(anchor: Anchor, onTry: () => void): () => void;
}

export interface InsertRequest {
  anchor: Anchor;
  /** What the script was chosen for; checked again at the last moment. */
  expected: { itemId: string; author: Pick<Author, 'id' | 'name'>; account: OwnAccount };
  text: string;
  /** What the operator typed to call for the text: it goes out again where it still stands before the caret. */
  replaces?: string;
  /** Where the caret is to stand in the text, characters; absent: behind it. */
  caret?: number;
  timeoutMs: number;
}

export type InsertOutcome =
  | { outcome: 'inserted'; way: 'paste' | 'exec-command' | 'native-setter' }
  /** The box would not take the text; it is on the clipboard (when `clipboard`) for the operator to paste. */
  | { outcome: 'copied'; reason: 'not-taken' | 'no-box' }
  | {
      outcome: 'refused';
      reason: 'gone' | 'other-person' | 'other-account' | 'other-thread' | 'no-box' | 'guarded' | 'unsent';
    };

export type ComposerTarget =
  /** `draft` is what stands in the box now. */
  | { kind: 'comment'; anchor: Anchor; draft: string }
  /** A box for a new root comment: answers nobody. */
  | { kind: 'root'; draft: string };
