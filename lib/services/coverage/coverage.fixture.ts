import { MINUTE } from '../../base/clock.ts';
import type { ReadItem } from '../../model/item.ts';
import type { PolicyRule } from '../../model/policy.ts';
import { account, operator, pageOf, pageTime, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

/** Flagged heartfelt. */
export const STORY = '养了八年的猫上个月走了,它最爱喝流动的水,看到这个视频忍不住又想它了';
export const line = (over: Partial<PolicyRule>): PolicyRule => ({
  role: 'KOL',
  surface: 'comment',
  flag: 'heartfelt',
  duty: 'answer',
  targetMs: 20 * MINUTE,
  ...over,
});
export const skip = line({ duty: 'skip', targetMs: undefined });

/** Operator a with a KOL and a KOC account, operator b with a KOE account. */
export async function setUp(rules?: PolicyRule[]) {
  const at = { now: T0 + MINUTE };
  const server = new MemoryServer([operator('a'), operator('b')]);
  for (const row of [account('kol', 'KOL', 'a'), account('koc', 'KOC', 'a'), account('koe', 'KOE', 'b')])
    server.put({ kind: 'account', row });
  if (rules) server.put({ kind: 'policy', row: { id: 'policy', rules, updatedAt: 1 } });
  const [here, there] = [
    await signedIn(server, at, operator('a')),
    await signedIn(server, at, operator('b')),
  ];
  for (const device of [here, there]) await device.sync();
  const see = (page: Parameters<typeof here.services.items.seen>[0]['page'], ...items: ReadItem[]) =>
    here.services.items.seen({ page, items });
  const exchange = async () => {
    for (const device of [here, there, here]) await device.sync();
  };
  return { at, here, there, see, exchange };
}

export const ref = (accountId: string) => ({ platform: 'xiaohongshu', key: 'p1', accountId }) as const;
/** The star's post, published `age` ms ago, as `own` sees it. */
export const fresh = (own: string, age = MINUTE) => {
  const page = pageOf(own, 'kol');
  return { ...page, post: { ...page.post, publishedAt: pageTime(T0 + MINUTE - age) } };
};
