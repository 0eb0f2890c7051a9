import { DAY, MINUTE } from '../../lib/base/clock.ts';
import type { PolicyService } from '../../lib/messaging/protocol.ts';
import type { PolicyRow } from '../../lib/model/policy.ts';
import { wholePolicy } from '../../lib/rules/policy/whole.ts';

const isNewer = () => location.hash === '#newer';

const VERSIONS = [
  [3, 'm3', '客户资料留九十天'],
  [2, 'm4', '大促期间 KOC 问价先让小美接'],
  [1, 'm4', '客户资料只留三个月'],
] as const;

const versionsAt = (now: number): PolicyRow[] =>
  VERSIONS.filter(([version]) => version < 3 || isNewer()).map(([version, savedBy, note], index) => ({
    ...wholePolicy(undefined),
    id: `policy@${version}`,
    version,
    savedBy,
    note,
    updatedAt: now - index * 3 * DAY - 20 * MINUTE,
  }));

const CHANGES = [
  ['momo', '多少钱呀,哪里可以买', '小鹿实测', 'purchase', 30],
  ['橙子', '求链接🔗🔗', '小鹿实测', 'purchase', 30],
  [
    '路人甲一二三四五六七八九十',
    '姐妹这个真的好用吗,我看评论区都说好用但是我怕是广告,你自己用了多久',
    '糖糖',
    'trust',
    60,
  ],
] as const;

/** A policy of version 2, whose next change would touch three of the last items; at `#newer` somebody else has applied version 3. */
export const policyAt = (now: number): PolicyService => ({
  current: async () => ({
    ...wholePolicy(undefined),
    ...(isNewer() ? { version: 3, retentionDays: 90 } : { version: 2 }),
    updatedAt: now,
  }),
  preview: async () => ({
    ok: true,
    looked: 200,
    changes: CHANGES.map(([authorName, text, accountName, flag, minutes], index) => ({
      itemId: `xiaohongshu:${index}`,
      authorName,
      text,
      accountName,
      before: { flag, duty: 'steer', steerTo: 'KOS', receiver: '小美优选', targetMs: minutes * MINUTE },
      after: { flag, duty: 'answer', targetMs: 10 * MINUTE },
    })),
  }),
  save: async ({ policy }) => ({ ok: true, version: policy.version + 1 }),
  versions: async () => versionsAt(now),
});
