import type { Page } from '@playwright/test';
import { ask, expect, type Operator, test } from './fixtures/index.ts';

const LIN = 'lin@chengyu.demo';
const WANG = 'wang@chengyu.demo';

const desk = (operator: Operator, place = '#scripts') => operator.extensionPage(`desk.html${place}`);
const body = (page: Page) => page.getByLabel('正文', { exact: true });
const saving = (page: Page) => page.locator('.desk-saving');
/** One that operators have: on what waits for a review others look as its reviewers. */
const approved = (page: Page) => page.locator('.desk-head').filter({ hasText: '已通过' }).first();
const placeOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Tab after Tab, until this field has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let tabs = 0; tabs < 12 && (await focused(page)) !== id; tabs++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(id);
}

test('a script is written by keyboard alone, kept while it is written, and there again after a reload', async ({
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await desk(lin);
  await page.locator('#desk-list').waitFor();
  await page.keyboard.press('n');
  await expect.poll(() => focused(page)).toBe('script-title');
  await page.keyboard.type('换季泛红怎么办');
  await tabTo(page, 'script-body');
  await page.keyboard.type('先停三天功效产品,');
  await page.keyboard.press('Control+i');
  await page.getByRole('combobox', { name: /找变量或事实/ }).waitFor();
  await page.keyboard.type('昵称');
  await page.keyboard.press('Enter');
  await expect(body(page)).toHaveValue('先停三天功效产品,{{昵称|亲}}');
  await expect(saving(page)).toContainText('已保存');
  const place = await placeOf(page);
  expect(place).toMatch(/^#scripts\/(?!new$).+/);

  // A pause parts what is taken back from what stays.
  await page.keyboard.type('多写的');
  await expect(saving(page)).toHaveAttribute('data-state', 'changed');
  await page.keyboard.press('Control+z');
  await expect(body(page)).toHaveValue('先停三天功效产品,{{昵称|亲}}');
  await page.keyboard.press('Control+Shift+z');
  await expect(body(page)).toHaveValue('先停三天功效产品,{{昵称|亲}}多写的');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect(saving(page)).toHaveAttribute('data-state', 'idle');

  await page.reload();
  await expect(body(page)).toHaveValue('先停三天功效产品,{{昵称|亲}}');
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue('换季泛红怎么办');
  await body(page).press('Control+End');
  await page.keyboard.type(',再观察');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: '送审' }).waitFor();
  await page.keyboard.type('新问题,群里问了三次');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已送审')).toBeVisible();
  const sheet = await ask(page, 'scripts', 'sheet', { id: place.replace('#scripts/', '') });
  expect(sheet).toMatchObject({
    revisions: [{ state: 'proposed', content: { body: '先停三天功效产品,{{昵称|亲}},再观察' } }],
  });
});

test('two people who write one script see each other, and each keeps their own words', async ({
  operator,
}) => {
  const [lin, wang] = [await operator(LIN), await operator(WANG)];
  const hers = await desk(lin);
  await approved(hers).click();
  await body(hers).waitFor();
  const place = await placeOf(hers);
  const his = await desk(wang, place);
  const before = await body(his).inputValue();
  await body(hers).press('Control+End');
  await hers.keyboard.type('林加的');
  await expect(saving(hers)).toContainText('已保存');
  await expect(his.getByText(/正在改 · 刚才/)).toBeVisible();
  // What she writes is hers: his field stays as it was.
  await expect(body(his)).toHaveValue(before);
  await body(his).press('Control+Home');
  await his.keyboard.type('王加的');
  await expect(saving(his)).toContainText('已保存');
  await expect(hers.getByText(/正在改 · 刚才/)).toBeVisible();

  await hers.reload();
  await his.reload();
  await expect(body(hers)).toHaveValue(`${before}林加的`);
  await expect(body(his)).toHaveValue(`王加的${before}`);
});

test('offline, what is written is kept on the device and says so; there is one desk, which any door leads to', async ({
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await desk(lin);
  await approved(page).click();
  await lin.goOffline();
  await body(page).press('Control+End');
  await page.keyboard.type('断网时写的');
  await expect(saving(page)).toContainText('离线,已存在本机');
  await page.reload();
  await expect(body(page)).toHaveValue(/断网时写的$/);
  await lin.goOnline();

  const options = await lin.extensionPage('options.html');
  const pages = lin.context.pages().length;
  await options.getByRole('button', { name: '打开工作台' }).click();
  await expect.poll(() => placeOf(page)).toBe('#scripts');
  await expect(page.getByText('从左边选一条')).toBeVisible();
  expect(lin.context.pages()).toHaveLength(pages);
});
