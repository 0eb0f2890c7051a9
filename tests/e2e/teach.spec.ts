import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { ask, expect, test } from './fixtures/index.ts';

const LIN = 'lin@chengyu.demo';

/** A page that nobody wrote an adapter for: no class says what it is, and every load names them anew. */
function forumPage(): string {
  const hash = () => `x${Math.random().toString(36).slice(2, 8)}`;
  const [row, head, who, when, body, act] = [hash(), hash(), hash(), hash(), hash(), hash()];
  const posts = [
    ['阿紫', '3分钟前', '修护霜多少钱一瓶,在哪里买'],
    ['老陈', '1小时前', '里面的神经酰胺浓度是多少'],
    ['小满', '昨天 20:15', '用了一周,脸没那么红了,谢谢你们'],
    ['路过的风', '06-02', '求推荐,干皮用哪个'],
  ];
  const rows = posts
    .map(
      ([
        name,
        time,
        text,
      ]) => `<article class="${row}"><header class="${head}"><img alt="" width="24" height="24" src="data:,">
      <b class="${who}">${name}</b> <small class="${when}">${time}</small></header><p class="${body}">${text}</p>
      <footer><button class="${act}">回应</button></footer></article>`,
    )
    .join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>护肤论坛</title>
  <style>article{padding:12px;border-bottom:1px solid #ddd;width:640px}small{color:#888}</style>
  <h1>大家怎么看修护霜</h1><main>${rows}</main>
  <script>
    document.addEventListener('click', event => {
      const button = event.target.closest('footer button');
      if (!button) return;
      window.opened = (window.opened ?? 0) + 1;
      const box = Object.assign(document.createElement('textarea'), { placeholder: '写回应', name: 'answer' });
      if (!button.nextElementSibling) button.after(box);
      box.focus();
    });
  </script>`;
}

async function serveForum(): Promise<{ address: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(forumPage());
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://forum.localhost:${port}/t/1`, server };
}

// As words: the extension's own interface has no types here.
const tabOf = (options: Page, address: string): Promise<number> =>
  options.evaluate(
    `chrome.tabs.query({}).then(tabs => tabs.find(tab => tab.url === ${JSON.stringify(address)})?.id ?? -1)`,
  );

test('a page of nobody’s is taught by pointing alone, and then read, filled and kept for the team', async ({
  operator,
}) => {
  const { address, server } = await serveForum();
  const lin = await operator(LIN);
  const page = await lin.open(address);
  const options = await lin.extensionPage('options.html');
  const tabId = await tabOf(options, address);
  expect(await ask(options, 'pages', 'beginLesson', { tabId, host: 'forum.localhost' })).toBe(true);
  await page.bringToFront();

  const card = page.getByRole('region', { name: '教 Chorus 认这个页面' });
  await expect(card.getByText('点一条评论')).toBeVisible();
  const second = page.locator('article').nth(1);
  await second.locator('p').click();
  await second.locator('b').click();
  await second.locator('p').click();
  await second.locator('small').click();
  await second.locator('button').click();
  expect(
    await page.evaluate(() => Reflect.get(window, 'opened')),
    'the page heard none of it',
  ).toBeUndefined();
  await card.getByRole('button', { name: '先去打开' }).click();
  await second.locator('button').click();
  await card.getByRole('button', { name: '指给你看' }).click();
  await second.locator('textarea').click();

  await expect(card.getByText('认出 4 条')).toBeVisible();
  await expect(card.getByRole('row').nth(1)).toContainText('阿紫');
  await card.getByRole('button', { name: '保存给团队' }).click();
  await expect(card.getByText('存好了')).toBeVisible();
  await card.getByRole('button', { name: '好了' }).click();
  await expect(card).toHaveCount(0);

  // The browser lets the taught script in from the next load on.
  await expect
    .poll(() => options.evaluate('chrome.scripting.getRegisteredContentScripts().then(all => all.length)'))
    .toBe(1);
  await page.reload();
  await expect(page.locator('.mark')).toHaveCount(4);
  await expect(page.locator('article').first().locator('.mark')).toContainText('购买意向');
  server.close();
});
