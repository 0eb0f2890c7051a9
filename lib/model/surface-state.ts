/** Why a page cannot be read. */
export type UnreadableReason =
  /** The page is still loading. */
  | 'not-ready'
  /** This page has no comment area. */
  | 'no-comments'
  /** Comments are plainly there and cannot be read. */
  | 'changed'
  /** The site shows a wall: log-in, 404, an error. */
  | 'blocked'
  /** The team has switched the reading of this surface off. */
  | 'switched-off';

/** Can the comment area of this page be read? */
export type SurfaceState =
  | { readable: true }
  | { readable: false; reason: UnreadableReason; detail?: string };
