import { expect, test } from './fixtures/index.ts';
import { noteComment } from './support.ts';

const LIN = 'lin@chengyu.demo';
const WANG = 'wang@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';
const TRUST = '这个真的好用吗';
const TECHNICAL = '孕妇能用不';

test('one click puts a flag right, for the team, and it is counted', async ({ practice, operator }) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE));
  const spot = await noteComment(page, TRUST);
  await spot.mark.getByRole('button', { name: '信任咨询' }).click();
  await page.getByRole('menu', { name: '这条是什么' }).getByRole('menuitemradio', { name: '走心' }).click();
  await expect(spot.mark).toContainText('走心');
  await expect(page.getByRole('menu')).toHaveCount(0);

  const wang = await operator(WANG);
  const other = await wang.open(practice.postUrl(NOTE));
  const seen = await noteComment(other, TRUST);
  await expect(seen.mark).toContainText('走心');
  const options = await wang.extensionPage('options.html');
  const row = options.getByRole('region', { name: '团队规则' }).getByRole('row', { name: '信任咨询 走心 1' });
  await expect(row).toBeVisible();
});

test('by keyboard: the menu takes the focus, arrows move in it, Escape gives it back', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE));
  const { mark } = await noteComment(page, TECHNICAL);
  const flag = mark.locator('.flag');
  await flag.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: '这条是什么' });
  const choice = (name: string) => menu.getByRole('menuitemradio', { name, exact: true });
  await expect(choice('技术问题')).toBeFocused();
  await expect(choice('技术问题')).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(choice('求推荐')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(flag).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(choice('技术问题')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(choice('购买意向')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(flag).toContainText('购买意向');
  await expect(flag).toBeFocused();
});
