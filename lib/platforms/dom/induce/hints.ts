import type { SurfaceMap } from '../../../model/surface-map.ts';

/** What is known of a site whatever its pages look like. */
export interface Hints {
  kind: 'comment' | 'dm';
  /** Parts of addresses that lead to a person: `/user/profile/`. */
  profileLink: readonly string[];
  /** What opens a reply box is called one of these. */
  replyWords: readonly string[];
  /**
   * On this surface, as it is known, comments are found by their shape alone (the drift bench says so). When they are not, the page is no
   * longer as known.
   */
  shapeIsKnown?: boolean;
}

/** Why no map could be made; never page text. */
export type InduceReason =
  /** Nothing on the page looks like a list of comments. */
  | 'no-list'
  /** Too few rows to tell what is the same in all and what differs. */
  | 'too-few'
  /** Rows differ in shape beyond what can be explained. */
  | 'rows-differ'
  /** No two signs agree on which is the name and which the text. */
  | 'name-or-text'
  /** Which replies belong to which root is not plain. */
  | 'replies-unclear'
  /** Whose message it is is not plain. */
  | 'sides-unclear'
  /** No selector finds the part, and only it, in every row. */
  | 'no-place'
  /** Read back on all rows, something did not fit. */
  | 'not-proved'
  /** The page is larger than the time allowed. */
  | 'too-large';

export interface Inferred {
  map: SurfaceMap;
  /** How many rows it was proved on. */
  rows: number;
  /** Which signs spoke for the name and the text. */
  signs: string[];
  /** Is this item built from parts that are known? A row that holds more must not be read by this map. */
  explains(item: Element): boolean;
}

export type Inference = Inferred | { reason: InduceReason };
