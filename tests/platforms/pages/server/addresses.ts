import type { SurfaceId } from '../../../../lib/model/platform.ts';
import { conversationOf, conversations } from '../content/conversations.ts';
import { postOf, posts } from '../content/posts.ts';
import type { Site } from '../content/types.ts';
import { surfaceOf, surfacesOf } from '../surfaces/index.ts';
import type { PracticeSurface } from '../surfaces/surface.ts';
import { personOf } from './people.ts';

export const INDEX_HOST = 'practice.localhost';

type Query = Record<string, string>;

/** Where everything is. All throw RangeError for what does not exist. */
export interface Addresses {
  /** The list of pages and accounts from which to start. */
  index: string;
  /** All editors, outside and inside a shadow root. */
  editors: string;
  /** Where a surface starts; `query` takes `as` and the switches. */
  surfaceUrl(surface: SurfaceId, query?: Query): string;
  /** Where a site's first comment page (Xiaohongshu: the feed) is. */
  url(site: Site, query?: Query): string;
  /** Where one post's comments are, logged in as its author unless `query.as` says otherwise; on the site's first surface with posts, or the named one. */
  postUrl(id: string, query?: Query, surface?: SurfaceId): string;
  /** Where one conversation stands open, logged in as the account whose it is; on the site's first surface with messages, or the named one. */
  conversationUrl(id: string, query?: Query, surface?: SurfaceId): string;
  /** Ids of a site's posts, in the order of the site. */
  postIds(site: Site): string[];
  /** Ids of a site's conversations, or of one account's. */
  conversationIds(site: Site, account?: string): string[];
}

function at(port: number, host: string, path: string, query: Query): string {
  const url = new URL(path, `http://${host}:${port}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

function chosen(site: Site, fits: (one: PracticeSurface) => boolean, surface?: SurfaceId): PracticeSurface {
  const found = surface ? surfaceOf(surface) : surfacesOf(site).find(fits);
  if (!found || !fits(found)) throw new RangeError(`no practice page of ${surface ?? site} shows this`);
  return found;
}

/** The addresses at a port, without a running server. */
export function addresses(port: number): Addresses {
  const atSurface = ({ host }: PracticeSurface, path: string, query: Query) =>
    at(port, `${host}.localhost`, path, query);
  const start = (one: PracticeSurface, query: Query) => atSurface(one, one.path, query);
  return {
    index: at(port, INDEX_HOST, '/', {}),
    editors: at(port, INDEX_HOST, '/editors', {}),
    surfaceUrl: (surface, query = {}) => start(surfaceOf(surface), query),
    url: (site, query = {}) =>
      start(
        chosen(site, () => true),
        query,
      ),
    postUrl(id, query = {}, name = undefined) {
      const post = postOf(id);
      if (!post) throw new RangeError(`no practice post ${id}`);
      const surface = chosen(post.site, one => one.postPath !== undefined, name);
      return atSurface(surface, surface.postPath?.(post) ?? surface.path, { as: post.by, ...query });
    },
    conversationUrl(id, query = {}, name = undefined) {
      const conversation = conversationOf(id);
      if (!conversation) throw new RangeError(`no practice conversation ${id}`);
      const { site, peer, account } = conversation;
      const surface = chosen(site, one => one.conversationPath !== undefined, name);
      const path = surface.conversationPath?.(conversation, personOf(peer, site).id) ?? surface.path;
      return atSurface(surface, path, { as: account, ...query });
    },
    postIds: site => posts.filter(post => post.site === site).map(post => post.id),
    conversationIds: (site, account) =>
      conversations
        .filter(one => one.site === site && (account === undefined || one.account === account))
        .map(one => one.id),
  };
}
