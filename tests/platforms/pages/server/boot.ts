import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Boot } from '../client/shapes.ts';
import { accountOf } from '../content/accounts.ts';
import { inboxOf } from '../content/conversations.ts';
import { postOf, posts, worksOf } from '../content/posts.ts';
import type { PracticePost, Site } from '../content/types.ts';
import { siteOf } from '../surfaces/index.ts';
import type { PracticeSurface } from '../surfaces/surface.ts';
import { accountPerson, personOf } from './people.ts';
import type { Store } from './store.ts';
import { switchesOf } from './switches.ts';

/** Keeps who is logged in. */
export const COOKIE = 'practice_as';

/** Who is logged in: the cookie's account, if it belongs to this site. `guest` is nobody. */
function accountFor(c: Context, site: Site, otherwise: string): string {
  const asked = getCookie(c, COOKIE);
  return asked === 'guest' || (asked && accountOf(asked)?.site === site) ? asked : otherwise;
}

/** A conversation of the account by its own id or its peer's. */
const conversationIn = (account: string, name: string, site: Site): string | undefined =>
  inboxOf(account).find(one => one.id === name || personOf(one.peer, site).id === name)?.id;

/** What a page is told. `pattern` is the route that took the request. */
export function bootFor(c: Context, store: Store, surface: PracticeSurface, pattern: string): Boot {
  const { page } = surface;
  const site = siteOf(surface);
  const switches = switchesOf(c);
  const name = c.req.param('id') ?? (page.idIn ? c.req.query(page.idIn) : undefined);
  const named = name === undefined ? undefined : postOf(name);
  const post = named?.site === site ? named : undefined;
  const account = accountFor(c, site, post?.by ?? surface.account);
  const listed =
    page.posts === 'own' ? worksOf(account) : posts.filter(one => one.site === site && !one.isUnlisted);
  return {
    site,
    surface: surface.surface,
    account,
    me: accountPerson(account) ?? null,
    switches,
    posts: [...listed, ...(post?.isUnlisted ? [post] : [])].map(one => store.post(one, switches)),
    current: pattern === '*' ? 'missing' : currentOf(c, surface, name, post, account, listed),
    seed: crypto.randomUUID().slice(0, 8),
    hash: page.hash ?? null,
    renames: switches.changed ? (page.renames ?? {}) : {},
    order: page.order ?? 'written',
  };
}

function currentOf(
  c: Context,
  surface: PracticeSurface,
  name: string | undefined,
  post: PracticePost | undefined,
  account: string,
  listed: PracticePost[],
): string | null {
  if (post) return post.id;
  if (name !== undefined) return conversationIn(account, name, siteOf(surface)) ?? 'missing';
  if (surface.page.posts === 'site') return null;
  return (listed[Number(c.req.query('work') ?? 1) - 1] ?? listed[0])?.id ?? null;
}
