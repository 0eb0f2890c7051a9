import { expect, test } from './fixtures/index.ts';
import { loadAll } from './support.ts';

const LIN = 'lin@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';

test('a script is inserted and its reply seen on Kuaishou and Douyin, too', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  for (const [site, as, send] of [
    ['kuaishou', 'koc-amai', '确认'],
    ['douyin', 'koc-tangtang', '发送'],
  ] as const) {
    const page = await lin.open(practice.url(site, { as }));
    await loadAll(page);
    const mark = page.locator('.mark.stands', { hasText: '信任咨询' }).first();
    await mark.getByRole('button', { name: '话术', exact: true }).hover();
    const rows = page.getByRole('menu', { name: '备好的话术' }).getByRole('menuitem');
    await expect(rows).toHaveCount(4);
    await rows.first().click();
    await expect(page.getByText('填好了,看一遍再按网站的发送')).toBeVisible();
    await page.getByText(send, { exact: true }).and(page.locator(':visible')).last().click();
    await expect(
      page.locator('.mark', { hasText: '信任咨询' }).first().getByRole('button', { name: '改回待回' }),
    ).toBeAttached();
    await page.close();
  }
});

test('the palette opens with / in the reply box, searches by pinyin, and puts the script in', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE));
  await page.locator('.mark').first().waitFor();
  await page.locator('.comment-item .reply').first().click();
  const box = page.locator('#content-textarea');
  await box.focus();
  await page.keyboard.press('/');
  const input = page.getByRole('combobox', { name: '搜话术' });
  await expect(input).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(input, 'nothing is chosen before something is typed').toBeFocused();
  await page.keyboard.type('fugan');
  await expect(page.getByRole('option').first()).toContainText('肤感');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('质地');
  await expect(box).not.toContainText('/');
});

test('a page that changed is read by its shape, comment for comment, or says so and gets no buttons', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  for (const address of [
    practice.postUrl(NOTE, { changed: '1' }),
    practice.url('kuaishou', { as: 'koc-amai', changed: '1' }),
    practice.url('douyin', { as: 'koc-tangtang', changed: '1' }),
  ]) {
    const page = await lin.open(address);
    const says = page.getByText('页面改版了,评论读不出来,先手动回');
    await expect(says.or(page.locator('.mark').first())).toBeVisible();
    const [marks, shown] = await Promise.all([
      page.locator('.mark').count(),
      page.evaluate(() => window.practice.truth().length),
    ]);
    expect(marks).toBeLessThanOrEqual(shown);
    if (await says.isVisible()) expect(marks).toBe(0);
    await page.close();
  }
});

test('hostile names and texts stand as text, and nothing of Chorus can be read by the page', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE, { hostile: '1' }));
  await page.locator('.mark').nth(3).waitFor();
  const seen = await page.evaluate(() => ({
    resources: performance
      .getEntriesByType('resource')
      .filter(one => one.name.startsWith('chrome-extension:')).length,
    globals: Object.keys(window).filter(name => /chorus/i.test(name)),
    ran: 'hostileRan' in window,
  }));
  expect(seen).toEqual({ resources: 0, globals: [], ran: false });
  await expect(page.locator('.mark script, .mark img, .bar script, .bar img')).toHaveCount(0);
});

test('the overlay follows a site that goes from the feed to a note, back, and to another without loading', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.url('xiaohongshu', { as: 'koc-xiaolu' }));
  for (const title of ['蓝罐修护霜空瓶', '视黄醇']) {
    await page.locator('section, a, div').filter({ hasText: title }).last().click();
    await expect(page.locator('#noteContainer .mark').first()).toBeVisible();
    await expect(page.locator('.bar')).toHaveCount(1);
    await page.goBack();
    await expect(page.locator('.mark')).toHaveCount(0);
  }
});

test('who chose English finds it on the page, too', async ({ practice, operator }) => {
  const lin = await operator(LIN);
  const options = await lin.extensionPage('options.html');
  await options.locator('#language').selectOption('en');
  await expect(options.getByRole('heading', { name: 'Language' })).toBeVisible();
  const page = await lin.open(practice.postUrl(NOTE));
  const mark = page.locator('.comment-item .mark[role="group"]').first();
  await expect(mark.getByRole('button', { name: 'Scripts', exact: true })).toBeAttached();
});
