import { expect, test } from 'vitest';
import { surfaceIdSchema } from './platform.ts';
import { gradeOf } from './surface-grades.ts';
import { ABSENT_SURFACES, isKnownSurface, KNOWN_SURFACES } from './surfaces.ts';

/** As the team speaks of them; written out here, so that one that goes missing shows. */
const IDS = [
  ...['xiaohongshu.note', 'xiaohongshu.notification', 'xiaohongshu.dm', 'xiaohongshu.sxt-dm'],
  ...['douyin.video', 'douyin.creator-comments', 'douyin.dm', 'douyin.creator-dm', 'douyin.feige-dm'],
  ...['kuaishou.creator-comments', 'kuaishou.short-video', 'kuaishou.shop-dm'],
  ...['channels.comments', 'channels.dm', 'weibo.comments', 'weibo.dm'],
  ...['bilibili.comments', 'bilibili.creator-comments', 'bilibili.dm'],
];

test('every surface is listed once, under its own platform and as the kind that its name says', () => {
  expect(KNOWN_SURFACES.map(({ id }) => id as string).toSorted()).toEqual(IDS.toSorted());
  for (const { id, platform, kind } of [...KNOWN_SURFACES, ...ABSENT_SURFACES]) {
    expect(surfaceIdSchema.safeParse(id).success).toBe(true);
    expect(id.split('.')[0]).toBe(platform);
    expect([id, kind]).toEqual([id, id.endsWith('dm') ? 'dm' : 'comment']);
  }
  for (const { id } of ABSENT_SURFACES) expect(isKnownSurface(id)).toBe(false);
});

test('only what was captured is said to be checked, and what nobody listed is on trial', () => {
  const captured = KNOWN_SURFACES.filter(({ grade }) => grade === 'captured').map(({ id }) => id as string);
  expect(captured).toEqual(['xiaohongshu.note', 'douyin.creator-comments', 'kuaishou.creator-comments']);
  expect([gradeOf('weibo.comments'), gradeOf('site.comments'), gradeOf('constructor')]).toEqual([
    'documented',
    'thin',
    'thin',
  ]);
  for (const { since } of KNOWN_SURFACES) expect(since).toMatch(/^20\d\d(-(0[1-9]|1[0-2]))?$/);
});
