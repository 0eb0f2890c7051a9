import type { SurfaceId } from '../../../../lib/model/platform.ts';
import type { HashStyle } from '../client/class-hash.ts';
import type { Boot, Order } from '../client/shapes.ts';
import type { PracticeConversation, PracticePost } from '../content/types.ts';

/** One surface of one site: where it lives, and the page that is there. */
export interface PracticeSurface {
  surface: SurfaceId;
  /** What the list of pages calls it. */
  name: string;
  /** The real host; the page is served at this name with `.localhost` behind it. Surfaces may share one. */
  host: string;
  /** Where one starts: a path with query and hash as the site has them. */
  path: string;
  /** Key of the account that is logged in when the address does not say. */
  account: string;
  /** Where one post's comments are. */
  postPath?(post: PracticePost): string;
  /** Where one conversation stands open. */
  conversationPath?(conversation: PracticeConversation, peerId: string): string;
  page: PageSpec;
}

/** What the server makes a page from. Markup given here is trusted. */
export interface PageSpec {
  /** Patterns that the page answers; `:id` names a post (its id or pageId) or a conversation (its id or its peer's). `*` is what no other page takes. */
  routes: string[];
  /** Name of the query parameter that names a post or conversation where the path does not. */
  idIn?: string;
  /** Folder under `client/`: its `main.ts` is the page's script, and its style sheets are the page's. */
  client: string;
  /** Other folders under `client/` whose style sheets the page has too. */
  styles?: string[];
  title: string | ((boot: Boot) => string);
  head?(boot: Boot): string;
  /** What stands in the body; an empty `div#app` where absent. */
  root?: string;
  bodyAttrs?: string;
  /** Which posts the page is told of: those of the whole site, or those of the account that is logged in. `work=2` then names the second. */
  posts: 'site' | 'own';
  /** How root comments are ordered; absent: pinned first, then as written. */
  order?: Order;
  /** What a class becomes that is written `$name` in scripts and `.h-name` in style sheets. */
  hash?: HashStyle;
  /** What a redesign (`?changed=1`) calls the classes on which readers of the page lean. */
  renames?: Record<string, string>;
}
