import type { Post } from '../../../model/item.ts';
import type { PlatformId, SurfaceId } from '../../../model/platform.ts';
import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { PageTime } from '../../../model/time.ts';
import type { OwnAccount } from '../../platform.ts';
import type { Site } from '../site.ts';
import { readTime } from '../time-text.ts';
import { createKeeping } from '../while-same.ts';
import { createMapBoxes } from './boxes.ts';
import { readComment } from './comment.ts';
import { conversationOf, type Peer, peerOf } from './conversation.ts';
import { createDividers } from './dividers.ts';
import { essenceOf } from './essence.ts';
import { createFacts, type FactHooks, type PageFacts } from './facts.ts';
import { createIdentities, type IdHooks } from './identities.ts';
import { type PostHooks, postOfItem } from './item-post.ts';
import { createKnowing } from './knowing.ts';
import { createMapList } from './list.ts';
import { messageEssence, readMessage } from './message.ts';
import { createParts } from './parts.ts';
import { createReading } from './reading.ts';
import type { RowsOptions } from './rows.ts';
import { signsOf } from './signs-of.ts';
import { barSpot, markSpot } from './spots.ts';
import { createState } from './state.ts';
import { unreadConversations } from './unread.ts';
import { watchedBy } from './watched.ts';

/** What a map cannot say. Everything is optional: a taught page has none of it. */
export interface MapHooks extends IdHooks, PostHooks, RowsOptions, FactHooks {
  account?(facts: PageFacts): OwnAccount | undefined;
  post?(facts: PageFacts): Post | undefined;
  /** The other side of the conversation that is open, where its number has to be understood; undefined while it is in doubt. */
  peer?(facts: PageFacts): Peer | undefined;
  /** Why there is no comment area: it may still come, or this page has none. */
  withoutArea?(): 'not-ready' | 'no-comments';
  /** Everything by the post's author is the account's own (creator centres). */
  authorIsSelf?: boolean;
  /** Every page of the surface says who is logged in. */
  alwaysNamesAccount?: boolean;
  /** The page's own components may know ids and times that it does not show. */
  knowsMore?: boolean;
  /** Every item of this site bears a time: one without shows that the map no longer fits. */
  alwaysTimed?: boolean;
  /** A comment's time as this site means its words, made finer by what its id says. */
  narrow?(time: PageTime, id: string): PageTime;
  /** Says no to an item whose comment was taken back: its row stands there, and nobody has to do anything about it. */
  isThere?(item: Element): boolean;
  /** Says no to an item that holds what the map was not made for: it is not read. */
  explains?(item: Element): boolean;
}

export interface MapSiteOptions {
  platform: PlatformId;
  surface: SurfaceId;
  document: Document;
  map: SurfaceMap;
  hooks: MapHooks;
  signal: AbortSignal;
}

/** Reads any page of comments or messages by a map of it. */
export function createMapSite(options: MapSiteOptions): Site {
  const { document, map, hooks, surface, platform, signal } = options;
  const ground = groundOf(options);
  const { facts, list, parts, account, post } = ground;
  const kind = ground.isDm ? messageKind(ground) : commentKind(ground, hooks);
  // What is learnt later changes a comment's id, and not which comment it is.
  const keyOf = (item: Element) => {
    const identity = ground.ids.of(item);
    return identity?.alsoId ?? identity?.id;
  };
  return {
    platform,
    surface,
    document,
    list,
    area: list.area,
    account,
    post,
    shownTotal: facts.total,
    unread: () => unreadConversations(document, map),
    idOf: keyOf,
    ...(ground.isDm ? { threadKey: () => post()?.key } : {}),
    state: createState({
      document,
      map,
      list,
      isWhole: item => kind.isWhole(item) && (!hooks.alwaysTimed || isTimed(ground, item)),
      knowsPost: () => post() !== undefined,
      withoutArea: hooks.withoutArea ?? (() => 'not-ready'),
    }),
    ...(hooks.knowsMore ? { learn: ground.knowing.learn } : {}),
    read: createReading({
      list,
      alwaysTimed: hooks.alwaysTimed ?? false,
      isThere: hooks.isThere,
      explains: hooks.explains,
      read: (item, now) => parts.remembering(() => kind.read(item, now)),
    }),
    ...signsOf(map, list, parts),
    problems: () => facts.disagreements().map(part => ({ part, reason: 'signs-disagree' })),
    sign: () => (['title', 'published', 'me', 'peer', 'peerId'] as const).map(facts.words).join(' '),
    markSpot: item => markSpot(map, parts, item),
    barSpot: () => barSpot(map, list),
    boxes: createMapBoxes({
      document,
      map,
      list,
      parts,
      nameOf: kind.nameOf,
      isOwn: kind.isOwn,
      keyOf,
      alwaysNamesAccount: hooks.alwaysNamesAccount ?? false,
      signal,
    }),
  };
}

type Ground = ReturnType<typeof groundOf>;

function isTimed({ parts, dividers }: Ground, item: Element): boolean {
  const own = parts.of(item, 'time');
  const now = Date.now();
  const time = own.kind === 'found' ? readTime(own.value, now).time : dividers.timeOf(item, now);
  return time.instant !== undefined;
}

/** What comments and messages have in common. */
function groundOf({ document, map, hooks, surface, platform, signal }: MapSiteOptions) {
  const { whileSame, told } = createKeeping({ document, ...watchedBy(document, map), signal });
  const isDm = /[.-]dm(-|$)/.test(surface);
  const facts = createFacts(document, map, hooks);
  const list = { ...createMapList(document, map, hooks, whileSame), told };
  const parts = createParts(map, list, whileSame);
  const dividers = createDividers(map, list, whileSame);
  // Each item that is read asks who and what: searched for once while the page stays the same.
  const shown = whileSame(() => (hooks.account ? hooks.account(facts) : facts.account()));
  const peer = whileSame(() => (hooks.peer ? hooks.peer(facts) : peerOf(facts)));
  const shownPost = whileSame(() => (hooks.post ? hooks.post(facts) : facts.postByTitle()));
  // What the page's own data says is no part of the page.
  const account = () => knowing.named(shown());
  const post = () => (isDm && !hooks.post ? conversationOf(peer(), account()) : shownPost());
  const ownPost = (item: Element) => postOfItem(item, parts, hooks, account);
  const ownPostKey = (item: Element) => ownPost(item)?.key;
  const postKey = (item: Element) => ownPostKey(item) ?? post()?.key;
  const knowing = createKnowing(parts, list);
  const ids = createIdentities({
    platform,
    parts,
    list,
    dividers,
    postKey,
    ownPostKey,
    isDm,
    hooks,
    knowing,
  });
  return { isDm, facts, list, parts, dividers, account, peer, post, ownPost, ids, knowing };
}

function commentKind(
  { parts, list, account, post, ownPost, ids, knowing }: Ground,
  { authorIsSelf = false, narrow = time => time }: MapHooks,
) {
  const deps = {
    parts,
    account,
    post: (item: Element) => ownPost(item) ?? post(),
    ownPost,
    idOf: ids.of,
    authorIdOf: ids.authorOf,
    rootOf: list.rootOf,
    isOrphan: list.isOrphan,
    knownOf: knowing.of,
    authorIsSelf,
    narrow,
  };
  return {
    isWhole: (item: Element) => essenceOf(parts, item) !== undefined,
    nameOf: (item: Element) => essenceOf(parts, item)?.name,
    isOwn: () => false,
    read: (item: Element, now: number) => readComment(item, deps, now),
  };
}

function messageKind({ parts, list, dividers, account, peer, ids }: Ground) {
  const deps = { parts, list, dividers, account, peer, idOf: ids.of, authorIdOf: ids.authorOf };
  return {
    isWhole: (item: Element) => messageEssence(deps, item) !== undefined,
    nameOf: () => peer()?.name,
    isOwn: (item: Element) => messageEssence(deps, item)?.isOwn ?? false,
    read: (item: Element, now: number) => readMessage(item, deps, now),
  };
}
