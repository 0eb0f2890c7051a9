import { ask, expect, test } from './fixtures/index.ts';
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

test('a rule of the team holds at once on the pages that are open', async ({ practice, operator }) => {
  const [lin, wang] = [await operator(LIN), await operator(WANG)];
  const page = await lin.open(practice.postUrl(NOTE));
  const { mark } = await noteComment(page, TRUST);
  await expect(mark).toContainText('信任咨询');

  const options = await wang.extensionPage('options.html');
  const room = options.getByRole('region', { name: '团队规则' });
  await room.getByRole('button', { name: '添加规则' }).click();
  await room.getByLabel('写了其中一个词').fill('真的好用、绝对好用');
  await room.getByLabel('标记').selectOption('走心');
  await room.getByRole('button', { name: '放进规则' }).click();
  // What Lin read has reached the director: the rule is tried on it before it is saved.
  await expect(
    room.getByRole('listitem').filter({ hasText: TRUST }).filter({ hasText: '第 1 条' }),
  ).toBeVisible();
  await room.getByRole('button', { name: '保存规则' }).click();
  await expect(options.getByText('1 条规则已保存')).toBeVisible();
  await expect(mark).toContainText('走心');
  await expect(mark.locator('.flag')).toHaveAttribute('title', /真的好用/);
});

test('what changes while a button is held down is drawn after the click, and the click is not lost', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE));
  const spot = await noteComment(page, TRUST);
  const bar = page.locator('.bar');
  await expect(bar).toContainText('走心 0/2');
  const desk = await lin.extensionPage('options.html');
  const queue = (await ask(desk, 'items', 'queue')) as { id: string; text: string }[];
  const id = queue.find(({ text }) => text.includes(TRUST))?.id;
  await page.bringToFront();
  await spot.mark.getByRole('button', { name: '信任咨询' }).hover();
  await page.mouse.down();
  await ask(desk, 'items', 'setFlag', { id, flag: 'heartfelt' });
  await expect(bar, 'the page has heard of it').toContainText('走心 0/3');
  await page.mouse.up();
  await expect(page.getByRole('menu', { name: '这条是什么' })).toBeVisible();
  await expect(spot.mark).toContainText('走心');
});
