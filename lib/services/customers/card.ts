import type { CustomerCard, PriceTold } from '../../messaging/protocol/customers.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { PromiseRow } from '../../model/promise.ts';
import { isSure } from '../../rules/customer/customer-id.ts';
import { priceTold } from '../../rules/customer/prices.ts';
import { spanOf } from '../../rules/item/twin.ts';
import type { Core } from '../core.ts';
import { accountById, type Scene, sceneOf } from '../scene.ts';
import { historyOf } from './history.ts';
import { stageOf } from './stage.ts';
import { customerRow, keptSince, type Talk, talkAt } from './talk.ts';

const MOST_LINES = 5;
const MOST_PROMISES = 10;

/** What the team knows of the other side of a conversation, within the time that it is kept. */
export async function cardOf(core: Core, page: PageContext): Promise<CustomerCard | undefined> {
  const scene = await sceneOf(core, page);
  const talk = scene && (await talkAt(core, scene, page));
  if (!scene || !talk) return undefined;
  const row = await customerRow(core, scene, talk.id);
  const stage = stageOf(scene, talk, row);
  const lastPrice = lastPriceOf(scene, talk);
  const { heard } = talk.ending;
  const history = heard ? (await historyOf(core, scene, [heard]))(heard) : [];
  return {
    page,
    ...(heard ? { itemId: heard.id } : {}),
    id: talk.id,
    platform: page.platform,
    name: talk.isForgotten ? '' : talk.name,
    isSure: isSure(talk.id),
    isForgotten: talk.isForgotten,
    ...(stage ? { stage } : {}),
    needs: row?.needs ?? {},
    ...(row?.note ? { note: row.note } : {}),
    promises: talk.isForgotten ? [] : await promisesTo(core, scene, page, talk),
    ...(lastPrice ? { lastPrice } : {}),
    history: history.slice(0, MOST_LINES),
  };
}

/** The last price that an own message of this conversation told. */
function lastPriceOf(scene: Scene, { items }: Talk): PriceTold | undefined {
  const told = items.flatMap((item): PriceTold[] => {
    const account = accountById(scene, item.author.accountId);
    const price = account && priceTold(item.text);
    return account && price !== undefined ? [{ price, accountName: account.name, at: spanOf(item).to }] : [];
  });
  const [last] = told.filter(({ at }) => at >= keptSince(scene)).toSorted((a, b) => b.at - a.at);
  return last;
}

async function promisesTo(
  core: Core,
  scene: Scene,
  page: PageContext,
  { ending, name, accountId }: Talk,
): Promise<CustomerCard['promises']> {
  const id = ending.heard?.author.id;
  const isTheirs = (row: PromiseRow) =>
    row.platform === page.platform &&
    row.promisedAt >= keptSince(scene) &&
    (id !== undefined && row.authorId !== undefined
      ? row.authorId === id
      : row.authorName === name && row.accountId === accountId);
  const rows = (await core.db.promises.toArray()).filter(isTheirs);
  return rows
    .toSorted((a, b) => b.promisedAt - a.promisedAt)
    .slice(0, MOST_PROMISES)
    .map(({ id: promiseId, text, promisedAt, state }) => ({ id: promiseId, text, promisedAt, state }));
}
