import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import { insertFirstReady, noteComment, pressSend, replyBox } from './support.ts';

const LIN = 'lin@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';

/** Everything that a page can say to an extension that it believes to be there, again and again. Runs in the page's own world. */
function attack(extensionId: string): void {
  const calls = [
    { type: 'mount' },
    { type: 'call', service: 'library', method: 'search', input: { query: '', limit: 100 } },
    { type: 'call', service: 'session', method: 'signOut', input: { force: true } },
    { type: 'insert', requestId: 'x', itemId: 'xiaohongshu:1', script: { id: 's', text: '被塞进来的话' } },
    { type: 'changed', tables: ['session', 'items'] },
    { type: 'show', itemId: 'xiaohongshu:1' },
    {
      type: `${extensionId}:overlay:wxt:content-script-started`,
      contentScriptName: 'overlay',
      messageId: 'x',
    },
  ];
  const names = ['overlay', 'overlay-boot', 'overlay-mount'].flatMap(script =>
    ['content-script-started', 'locationchange'].map(name => `${extensionId}:${script}:wxt:${name}`),
  );
  const fake = (comment: Element) => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<div class="mark stands"><button name="scripts">话术</button><button name="hand-over">@转交</button></div>';
    comment.append(host);
    for (const button of root.querySelectorAll('button')) button.click();
  };
  const once = () => {
    for (const call of calls) {
      window.postMessage(call, '*');
      new BroadcastChannel('chorus').postMessage(call);
    }
    for (const name of [...names, 'wxt:locationchange', 'chorus', 'mount'])
      for (const target of [window, document, document.documentElement])
        target.dispatchEvent(
          new CustomEvent(name, {
            bubbles: true,
            composed: true,
            detail: { type: 'mount', contentScriptName: 'overlay', messageId: 'x' },
          }),
        );
    const box = document.querySelector('#content-textarea');
    for (const type of ['keydown', 'keypress', 'keyup'])
      box?.dispatchEvent(new KeyboardEvent(type, { key: '/', bubbles: true, composed: true }));
    for (const bare of document.querySelectorAll<HTMLElement>('div:not([class])')) {
      for (const type of ['pointerover', 'focusin', 'pointerdown', 'mousedown', 'click'])
        bare.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
  };
  Object.assign(window, { chorusMounted: true, chrome: { runtime: { id: extensionId, sendMessage() {} } } });
  document.addEventListener('DOMContentLoaded', () => {
    setInterval(once, 200);
    setTimeout(() => document.querySelectorAll('.comment-item').forEach(fake), 1500);
  });
  Object.assign(window, { attackRan: once });
}

const marks = (page: Page) => page.locator('.comment-item .mark[role="group"]');

/** How many marks stand once every comment has one. */
async function allMarked(page: Page): Promise<number> {
  // What is far from the viewport is not read before somebody comes near.
  await page.locator('.comment-item').last().scrollIntoViewIfNeeded();
  const shown = await page.locator('.comment-item').count();
  await expect(marks(page)).toHaveCount(shown);
  return shown;
}

test('a page that fakes our elements and says everything that we might listen to changes nothing', async ({
  team,
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const calm = await lin.open(practice.postUrl(NOTE));
  await noteComment(calm, '这个真的好用吗');
  const [count, bar] = [await allMarked(calm), await calm.locator('.bar').innerText()];
  await calm.close();
  const before = await team.rows(LIN);

  const page = await lin.context.newPage();
  await page.addInitScript(attack, lin.extensionId);
  await page.goto(practice.postUrl(NOTE) ?? '');
  const spot = await noteComment(page, '这个真的好用吗');
  await expect(page.locator('.mark[class="mark stands"]:not([role])').first()).toBeAttached();
  await page.evaluate(() => (window as unknown as { attackRan(): void }).attackRan());
  expect(await allMarked(page)).toBe(count);
  expect((await page.locator('.bar').innerText()).replace(/\d+/g, '#')).toBe(bar.replace(/\d+/g, '#'));
  await expect(page.getByRole('combobox', { name: '搜话术' })).toHaveCount(0);
  expect(await replyBox(page).innerText()).toBe('');
  expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
  const kinds = (rows: typeof before) =>
    rows.map(({ change }) => change.kind).filter(kind => kind !== 'item' && kind !== 'event');
  expect(kinds(await team.rows(LIN))).toEqual(kinds(before));

  const real = { ...spot, mark: spot.comment.locator('.mark[role="group"]').first() };
  const text = await insertFirstReady(page, real);
  expect(text).not.toContain('被塞进来的话');
  await pressSend(page);
  await expect(real.mark.getByRole('button', { name: '改回待回' })).toBeAttached();
});
