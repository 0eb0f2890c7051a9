import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, openScreens, type Screens } from './open-page.ts';
import type { ScenarioName } from './scenario.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

interface DeskLook {
  scenario?: ScenarioName;
  /** What the address says behind `#`. */
  place?: string;
  width?: number;
  dark?: boolean;
}

async function desk({ scenario = 'director', place = 'scripts', width = 1440, dark = false }: DeskLook = {}) {
  const page = await screens.open({ door: 'desk', scenario, width, dark });
  await page.evaluate(hash => {
    location.hash = hash;
  }, place);
  return page;
}

const body = (page: Page) => page.getByLabel('正文', { exact: true });
const saving = (page: Page, words: string | RegExp) =>
  page.locator('.desk-saving').filter({ hasText: words }).waitFor();
const saved = (page: Page) => callsOf(page, 'scripts.saveDraft');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test.each<DeskLook & { waitFor: string }>([
  { place: 'scripts/s1', waitFor: '.desk-bubble' },
  { place: 'scripts/s4', width: 1024, dark: true, waitFor: '.desk-bubble' },
  { place: 'scripts/new', width: 1024, waitFor: '.desk-title' },
  { place: 'scripts/nowhere', dark: true, waitFor: '.desk-sheet .c-empty' },
  { scenario: 'full', waitFor: '.desk-head' },
  { scenario: 'empty', dark: true, waitFor: '.desk-list .c-empty' },
  { scenario: 'broken', waitFor: '.desk-list .c-sentence' },
  { scenario: 'signed-out', waitFor: '.c-empty' },
  { scenario: 'full', place: 'scripts/s2', width: 640, waitFor: '.desk-bubble' },
])('axe finds nothing and nothing sticks out: $scenario $place $width', async ({ waitFor, ...look }) => {
  const page = await desk(look);
  await page.locator(waitFor).first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('the list is walked and opened by keys, Esc leads back, / to the search, ? to the keys', async () => {
  const page = await desk();
  await page.locator('.desk-head').first().waitFor();
  await expect.poll(() => focused(page)).toBe('desk-list');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowDown');
  await page.locator('#desk-list-1[aria-selected=true]').waitFor();
  expect(await page.evaluate(() => location.hash)).toBe('#scripts');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#scripts/s2');
  await expect.poll(() => focused(page)).toBe('script-body');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('desk-list');
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('desk-search');
  await page.keyboard.type('浓度怎么看');
  await page.locator('#desk-list-1').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#scripts/s3');
  await expect.poll(() => focused(page)).toBe('script-body');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '快捷键' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('a letter typed into a field is a letter, and while an input method composes no key is ours', async () => {
  const page = await desk({ place: 'scripts/s2' });
  await body(page).press('Control+End');
  await page.keyboard.type('?/njk');
  expect(await body(page).inputValue()).toMatch(/\?\/njk$/);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: "hao'de", selectionStart: 6, selectionEnd: 6 });
  for (const key of ['Control+z', 'Control+Enter', 'Escape']) await page.keyboard.press(key);
  expect(await focused(page)).toBe('script-body');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await devtools.send('Input.insertText', { text: '好的' });
  expect(await body(page).inputValue()).toMatch(/\?\/njk好的$/);
});

test('chips and filters narrow the list, and one way leads out of too narrow ones', async () => {
  const page = await desk();
  await page.getByRole('button', { name: /待我审/ }).click();
  await page.locator('.desk-head').filter({ hasText: '敏感肌孕妇能用吗' }).waitFor();
  expect(await page.getByRole('button', { name: /待我审/ }).getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: '负面', exact: true }).click();
  await page.getByRole('combobox', { name: '谁来说' }).selectOption('KOL');
  await page.getByRole('button', { name: '清空筛选' }).click();
  await page.locator('#desk-list-9').waitFor();
});

test('ten thousand scripts are walked to the last, drawing those in sight', async () => {
  const page = await desk({ scenario: 'long' });
  await page.getByText('10000 条').waitFor();
  await page.locator('#desk-list').focus();
  await page.keyboard.press('End');
  await page.locator('.desk-head').filter({ hasText: '第 10000 条' }).waitFor();
  expect(await page.locator('.desk-head').count()).toBeLessThan(60);
});

test('what is written is kept once, a moment after the last letter; Ctrl+Z takes it back where it was', async () => {
  const page = await desk({ place: 'scripts/s2' });
  const before = await body(page).inputValue();
  await body(page).press('Control+Home');
  await page.keyboard.type('姐妹,');
  await saving(page, '已保存');
  expect(await saved(page)).toMatchObject([{ scriptId: 's2', edit: 0, content: { body: `姐妹,${before}` } }]);
  await page.keyboard.press('Control+z');
  expect(await body(page).inputValue()).toBe(before);
  expect(await body(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(0);
  await page.keyboard.press('Control+Shift+z');
  expect(await body(page).inputValue()).toBe(`姐妹,${before}`);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await saving(page, '已保存');
  expect(await saved(page)).toMatchObject([{}, { edit: expect.any(Number), content: { body: before } }]);
});

test('a place is found by what it says and put where the caret stood; what is wrong is named', async () => {
  const page = await desk({ place: 'scripts/new' });
  await page.getByRole('textbox', { name: '标题' }).fill('到手价');
  await body(page).fill('亲,现在要');
  await body(page).press('ArrowLeft');
  await page.keyboard.press('Control+i');
  await page.getByRole('combobox', { name: /找变量或事实/ }).waitFor();
  await page.keyboard.type('199');
  await page.getByRole('option', { name: /到手价/ }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => body(page).inputValue()).toBe('亲,现在{{fact:到手价}}要');
  await page.keyboard.type('只');
  expect(await body(page).inputValue()).toBe('亲,现在{{fact:到手价}}只要');
  await page.locator('.desk-bubble').filter({ hasText: '亲,现在¥199只要' }).waitFor();
  await body(page).fill('{{fact:没有}} {{昵 称}} {{昵称 {{fact:到手价}}');
  const about = page.locator('#script-body-error');
  await about.filter({ hasText: '没有叫「没有」的事实' }).waitFor();
  expect(await about.innerText()).toContain('「昵 称」要写成「昵称」');
  await page.keyboard.press('Control+Enter');
  await page.getByText('标红的先改好,再送审').waitFor();
  expect(await page.getByRole('dialog').getByRole('button', { name: '送审' }).isDisabled()).toBe(true);
});

test('100,000 characters stay in the field, are said to be too long, and are kept once they are fewer', async () => {
  const page = await desk({ place: 'scripts/s2' });
  await body(page).waitFor();
  const long = '字'.repeat(100_000);
  const began = Date.now();
  await body(page).fill(long);
  await page.locator('#script-body-error').filter({ hasText: '现在 100000 个' }).waitFor();
  await body(page).press('Control+End');
  await page.keyboard.type('完');
  expect(Date.now() - began).toBeLessThan(10_000);
  await saving(page, '没保存');
  expect(await saved(page)).toEqual([]);
  expect(await body(page).inputValue()).toBe(`${long}完`);
  // Another script and back: it is still there.
  await page.locator('#desk-list-2 .desk-head').click();
  await expect.poll(() => body(page).inputValue()).toContain('实测');
  await page.locator('#desk-list-1 .desk-head').click();
  await expect.poll(async () => (await body(page).inputValue()).length).toBe(100_001);
  await body(page).fill('短了');
  await saving(page, '已保存');
  expect(await saved(page)).toMatchObject([{ scriptId: 's2', content: { body: '短了' } }]);
});

test('twenty ways of saying it and no more; they are moved, copied and removed', async () => {
  const page = await desk({ place: 'scripts/s3' });
  const add = page.getByRole('button', { name: '加一种说法' });
  for (let n = 0; n < 20; n++) await add.click();
  expect(await add.isDisabled()).toBe(true);
  await page.getByText('最多 20 种说法').waitFor();
  await page.getByLabel('说法 1', { exact: true }).fill('一');
  await page.getByLabel('说法 2', { exact: true }).fill('二');
  await page.getByRole('button', { name: '下移:说法 1', exact: true }).click();
  await page.getByRole('button', { name: '删掉:说法 1', exact: true }).click();
  await saving(page, '已保存');
  expect((await saved(page)).at(-1)).toMatchObject({ content: { variants: ['一'] } });
});

test('markup in a title is words', async () => {
  const page = await desk({ place: 'scripts/new' });
  const hostile = '<img src=x onerror="document.title=1"><script>1</script>';
  await page.getByRole('textbox', { name: '标题' }).fill(hostile);
  await body(page).fill(hostile);
  await page.locator('.desk-bubble').filter({ hasText: hostile }).waitFor();
  await saving(page, '已保存');
  expect(await page.locator('.desk img, .desk script').count()).toBe(0);
});

test('the preview counts against each platform and says where it is too long', async () => {
  const page = await desk({ place: 'scripts/s7' });
  await body(page).fill('字'.repeat(150));
  await page.getByText('超出 10 字:微博 · 评论').waitFor();
  await page.getByRole('combobox', { name: '看在' }).selectOption('weibo comment');
  await page.getByText('150/140 字').waitFor();
  await page.getByRole('combobox', { name: '看在' }).selectOption('kuaishou comment');
  await page.getByText('150/约 220 字').waitFor();
});

test('others who write are named, and what I proposed is withdrawn before it is changed', async () => {
  const page = await desk({ place: 'scripts/s4' });
  await page.getByText('王总监 正在改 · 1 分钟前').waitFor();
  await body(page).fill('亲,{{fact:到手价}}');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('改了什么,为什么').fill('去掉数量有限');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '已送审' }).waitFor();
  expect(await callsOf(page, 'scripts.propose')).toMatchObject([{ note: '去掉数量有限' }]);
  await page.evaluate(() => window.push({ type: 'changed', tables: ['revisions'] }));
  await page.getByText('正在审,先收回才能改').waitFor();
  expect(await body(page).getAttribute('readonly')).not.toBeNull();
  await page.getByRole('button', { name: '收回' }).click();
  await page.getByRole('status').filter({ hasText: '已收回' }).waitFor();
});
