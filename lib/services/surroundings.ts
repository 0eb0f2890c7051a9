import { groupBy } from '../base/group-by.ts';
import type { Item } from '../model/item.ts';
import type { Occasion } from '../model/policy.ts';
import type { PageTime } from '../model/time.ts';
import { firstHourOf, frontRowsOf } from '../rules/coverage/first-hour.ts';
import { occasionsOf } from '../rules/coverage/occasions.ts';
import { isConversation } from '../rules/item/conversation.ts';
import { higherTime } from '../rules/item/merge.ts';
import { spanOf } from '../rules/item/twin.ts';
import { mayBeWitty, wittyOf } from '../rules/policy/pin.ts';
import { itemsOfPost } from '../store/items.ts';
import type { Core } from './core.ts';
import { labelled } from './labelled.ts';
import { accountById, type Scene } from './scene.ts';

/** What is special about an item among those of its post. */
export interface Special {
  occasions: Occasion[];
  /** It is the comment to pin. */
  isWitty: boolean;
}

interface PostNow {
  publishedAt: PageTime | undefined;
  front: ReadonlySet<string>;
  wittyId: string | undefined;
}

/** Only posts of stars are looked at as a whole, and only those that are fresh or have a comment that many like. */
export async function surroundingsOf(
  core: Core,
  scene: Scene,
  items: readonly Item[],
): Promise<(item: Item) => Special> {
  const ofStars = items.filter(item => !isConversation(item.post) && hostOf(scene, item)?.role === 'KOL');
  const posts = new Map<string, PostNow>();
  for (const [key, group] of groupBy(ofStars, postOf)) {
    const [first] = group;
    const publishedAt = publicationOf(group);
    const isFresh = group.some(item => isFreshFor(scene, publishedAt, item));
    if (first && (isFresh || group.some(mayBeWitty))) posts.set(key, await postNow(core, scene, first));
  }
  return item => {
    const post = posts.get(postOf(item));
    const around = { host: hostOf(scene, item), author: accountById(scene, item.author.accountId) };
    const inFront = post?.front.has(item.id) === true && isFreshFor(scene, post.publishedAt, item);
    return { occasions: occasionsOf(item, { ...around, inFront }), isWitty: post?.wittyId === item.id };
  };
}

async function postNow(core: Core, scene: Scene, { platform, post, accountId }: Item): Promise<PostNow> {
  const all = await itemsOfPost(core.db, platform, post.key);
  const its = all.filter(item => item.accountId === accountId).map(item => labelled(item, scene));
  const front = frontRowsOf(its, accountId ?? '', scene.policy.firstHour.frontRows);
  return {
    publishedAt: publicationOf(its),
    front: new Set(front.map(({ id }) => id)),
    wittyId: wittyOf(its)?.id,
  };
}

/** Nobody hurries once the hour is over; but who was answered is judged by what held when it was written, then as ever after. */
function isFreshFor({ policy, now }: Scene, publishedAt: PageTime | undefined, item: Item): boolean {
  const at = item.answer ? spanOf(item).to : now;
  return firstHourOf(publishedAt, policy.firstHour.windowMs, at).state === 'running';
}

/** The finest that any of these items, or the page, knows of when their post was published. */
export function publicationOf(items: readonly Item[], onPage?: PageTime): PageTime | undefined {
  const known = [...items.flatMap(({ post }) => post.publishedAt ?? []), ...(onPage ? [onPage] : [])];
  const [first, ...others] = known;
  return first && others.reduce(higherTime, first);
}

const hostOf = (scene: Scene, { accountId }: Item) => accountById(scene, accountId);

const postOf = ({ platform, post, accountId }: Item): string =>
  JSON.stringify([platform, post.key, accountId]);
