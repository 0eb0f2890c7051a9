import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

const roomFor = async (scenario: 'director' | 'full') => {
  const page = await screens.open({ door: 'options', scenario, width: 720 });
  return { page, room: page.getByRole('region', { name: '团队规则' }) };
};

test('a proposed rule and one that was typed are tried, put in order and saved with the policy', async () => {
  const { page, room } = await roomFor('director');
  await room.getByRole('button', { name: '加入规则' }).click();
  await room.getByText('最近 200 条里,2 条会变').waitFor();
  expect(await room.getByRole('button', { name: '加入规则' }).count()).toBe(0);

  await room.getByRole('button', { name: '添加规则' }).click();
  await room.getByRole('button', { name: '放进规则' }).click();
  await room.getByText('至少写一样').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('rule-words');
  await room.getByLabel('像这样写').fill('多少*钱');
  await room.getByLabel('试一句').fill('多少一点钱');
  await room.getByText('对得上').waitFor();
  await room.getByLabel('试一句').fill('钱多少');
  await room.getByText('对不上').waitFor();
  await room.getByRole('button', { name: '放进规则' }).click();
  await room.getByRole('button', { name: '上移第 2 条' }).click();
  await room.getByRole('switch', { name: '用第 2 条' }).click();
  await room.getByRole('button', { name: '保存规则' }).click();
  await page.getByRole('status').filter({ hasText: '2 条规则已保存' }).waitFor();
  expect(await callsOf(page, 'policy.save')).toMatchObject([
    {
      policy: {
        flagRules: [
          { pattern: '多少*钱', effect: 'primary', flag: 'purchase' },
          { words: ['蹲一个'], effect: 'primary', flag: 'purchase', off: true },
        ],
      },
    },
  ]);
});

test('whoever may not write the policy reads the rules and what was corrected, and can take the export', async () => {
  const { page, room } = await roomFor('full');
  await room.getByText('改过的里面,4 条会直接对').waitFor();
  expect(await room.getByRole('button').allInnerTexts()).toEqual(['导出(不带原文)', '导出(带原文)']);
  const download = page.waitForEvent('download');
  await room.getByRole('button', { name: '导出(带原文)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^corrections-.*\.jsonl$/);
  expect(await callsOf(page, 'corrections.export')).toEqual([{ withText: true }]);
});
