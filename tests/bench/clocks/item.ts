import { DAY, HOUR, MINUTE } from '../../../lib/base/clock.ts';
import type { Account } from '../../../lib/model/account.ts';
import { FLAGS } from '../../../lib/model/flag.ts';
import type { Item } from '../../../lib/model/item.ts';
import { ROLES } from '../../../lib/model/role.ts';
import type { Turn } from '../../../lib/rules/sla/turn.ts';
import type { Chance } from '../random.ts';

const TEXTS = [
  '多少钱一套',
  '谢谢',
  '这个孕妇能用吗,成分里有没有视黄醇',
  '好的',
  '[笑哭]',
  '用了三周真的好很多',
] as const;

export interface ClockedItem {
  item: Item;
  account: Pick<Account, 'id' | 'role'>;
  answeredAt: number;
  turn: Turn;
}

/** Written within the last year, by a page that says the minute, the hour or the day. */
export function aClockedItem(index: number, chance: Chance, now: number): ClockedItem {
  const latest = now - chance.below(365 * DAY);
  const width = chance.pick([MINUTE, MINUTE, HOUR, DAY]);
  const role = chance.pick(ROLES);
  const label = chance.any([...FLAGS, undefined]);
  const item: Item = {
    id: `xiaohongshu:${index}`,
    idKind: 'platform',
    author: { name: `用户${index}`, isPostAuthor: false },
    text: chance.pick(TEXTS),
    time: { text: '', precision: 'minute', earliest: latest - width, latest },
    platform: 'xiaohongshu',
    surface: chance.flip(0.5) ? 'xiaohongshu.note' : 'xiaohongshu.dm',
    post: { key: `p${index % 50}`, title: '' },
    accountId: role,
    labels: label ? [label] : [],
    reasons: [],
    labelledAt: latest,
    firstSeenAt: latest + MINUTE,
    updatedAt: latest + MINUTE,
  };
  const answeredAt = latest + chance.below(8 * HOUR);
  return { item, account: { id: role, role }, answeredAt, turn: chance.flip(0.3) ? 'next' : 'first' };
}
