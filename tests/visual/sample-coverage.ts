import { MINUTE } from '../../lib/base/clock.ts';
import type { AccountCoverage, CoverageRow, PostCoverage, PostRef } from '../../lib/messaging/protocol.ts';

export const POST: PostRef = { platform: 'xiaohongshu', key: 'p1', accountId: 'a1' };
const STAR: PostRef = { platform: 'xiaohongshu', key: 'p2', accountId: 'a1' };

const row = (id: number, authorName: string, text: string, more: Partial<CoverageRow> = {}): CoverageRow => ({
  id: `xiaohongshu:${id}`,
  authorName,
  text,
  answered: false,
  byHand: false,
  ...more,
});

const ROWS: CoverageRow[] = [
  row(1, '橙子汽水', '姐妹这个真的救了我的烂脸期,用到第三周同事都问我换了什么,真的会哭'),
  row(2, 'momo', '刚入,期待', { byHand: true }),
  row(3, '早八人', '跟着你用了一个月,第一次敢素颜出门,谢谢你', { answered: true }),
  row(4, '小美优选', '大家可以来我直播间', { excluded: 'matrix-author' }),
  row(5, '阿秦', '谢谢姐姐', { excluded: 'by-hand', byHand: true }),
  row(6, '一个名字特别长的用户昵称它会不会把旁边的东西都挤没了呢', '好物值得', { excluded: 'duplicate' }),
  row(7, '路人甲', '多少钱', { excluded: 'off-topic' }),
];

/** A post with a goal, and one in its first hour. */
export function postCoverageAt(now: number, { key }: PostRef): PostCoverage {
  const isFresh = key === STAR.key;
  const excluded = { 'matrix-author': 1, 'by-hand': 1, duplicate: 1, 'off-topic': 1 } as const;
  const figures = { flag: 'heartfelt', goal: 0.8, answered: 1, total: 3, excluded } as const;
  const endsAt = { earliest: now + 42 * MINUTE, latest: now + 42 * MINUTE };
  return {
    account: { id: 'a1', name: isFresh ? '林屿' : '小鹿实测', role: isFresh ? 'KOL' : 'KOC' },
    title: isFresh ? '今天开箱' : '孕期护肤到底能用什么',
    sheets: isFresh ? [] : [{ ...figures, rows: ROWS, cut: 0 }],
    ...(isFresh ? { firstHour: { endsAt, rows: ROWS.slice(0, 3) } } : {}),
  };
}

export const accountCoverageAt = (now: number): AccountCoverage => ({
  day: now,
  figures: [
    {
      flag: 'heartfelt',
      goal: 0.8,
      answered: 12,
      total: 18,
      excluded: { 'handed-over': 2, 'before-window': 37 },
    },
  ],
  posts: [
    { ref: STAR, title: '今天开箱', answered: 0, total: 0, isFresh: true },
    { ref: POST, title: '孕期护肤到底能用什么', answered: 1, total: 3, isFresh: false },
  ],
});
