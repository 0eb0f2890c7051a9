import type { Page } from '@playwright/test';
import type { SurfaceId } from '../../../lib/model/platform.ts';
import type { Practice } from '../pages/serve.ts';

/** How tests and benches find their way on the practice page of a surface. */

export interface Comparing {
  /** The surface does not say who is logged in until something of its own is listed. */
  mine?: boolean;
  /** Own messages bear no name on the page. */
  names?: boolean;
  /** Who is logged in stands only in what the server wrote: another account means another load. */
  accountByLoad?: boolean;
}

export interface CommentSurface extends Comparing {
  surface: SurfaceId;
  /** Address of a post with comments; `query` holds the switches and `as`. */
  address(practice: Practice, query?: Record<string, string>): string;
  /** Other addresses of this site to which the page goes without loading; absent where it does not. */
  elsewhere?(practice: Practice): string[];
  /** A row, for Playwright. */
  row: string;
  /** The site's own Send of the box that stands open. */
  send: string;
  /** Makes the box for a new comment stand open and have the focus; absent where the page has none. */
  openRoot?(page: Page): Promise<void>;
  /** Whoever else may look at the same post: an account's key, or `guest`; absent where only its author may. */
  other?: string;
  /** How one answers a comment there nobody has shown: what is meant for one is copied. */
  answersNobody?: boolean;
  /** The reply that was sent does not show under its comment at once, or not on this page. */
  repliesElsewhere?: boolean;
  /** Rows are used again for other comments. */
  recycled?: boolean;
  /** Times on this page name no minute, or stand in another form: no comparison with the truth. */
  looseTimes?: boolean;
  /** Half pages and floods make no sense here. */
  fixed?: boolean;
}

export interface MessageSurface {
  surface: SurfaceId;
  /** Address of an open conversation; `query` holds the switches. */
  address(practice: Practice, query?: Record<string, string>): string;
  /** Other addresses of this site to which the page goes without loading; absent where it does not. */
  elsewhere?(practice: Practice): string[];
  /** A message, for Playwright. */
  row: string;
  /** The site's own Send; absent where only Enter sends: the test then presses it as the operator would. */
  send?: string;
  /** Conversations that are not open, as CSS: a click opens one. */
  others: string;
  editor: string;
  /** The page names times of its messages too coarsely to compare. */
  looseTimes?: boolean;
  /** Own messages bear no name that the page shows. */
  namelessOwn?: boolean;
  /** The page does not say who is logged in. */
  mine?: boolean;
  /** Who is logged in stands only in what the server wrote: another account means another load. */
  accountByLoad?: boolean;
  /** What says in this site's list that something is unread nobody has described. */
  tellsUnread?: false;
  /** People whom the account does not follow stand in a list of their own. */
  strangersElsewhere?: true;
}
