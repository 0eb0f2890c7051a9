import { z } from 'zod';
import { ask, expect, test } from './fixtures/index.ts';
import { bringScripts } from './fixtures/scripts.ts';
import {
  chosen,
  LIN,
  NOTE,
  openByButton,
  openNote,
  openSurface,
  palette,
  SCRIPTS,
  search,
  settled,
  written,
} from './palette-hand.ts';
import { pressSend } from './support.ts';

test("keys are the palette's, the candidates' or the page's, never two's at once", async ({
  team,
  practice,
  operator,
}) => {
  await bringScripts(team, SCRIPTS);
  const lin = await operator(LIN);
  const page = await openNote(lin, practice.postUrl(NOTE));
  // What pages do: a dialog that closes on Escape, shortcuts, and a trap that holds the focus.
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'keypress'] as const)
      document.addEventListener(type, event => heard.push(`${type} ${event.key}`), true);
    document.addEventListener('focusin', event => {
      if (event.target instanceof HTMLElement && event.target !== document.querySelector('#content-textarea'))
        document.querySelector<HTMLElement>('#content-textarea')?.focus();
    });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

  await page.keyboard.type('https:/');
  await page.keyboard.type('/');
  await expect.poll(() => written(page)).toBe('https://');
  await expect(palette(page)).toHaveCount(0);
  await page.keyboard.type(' /');
  await expect(search(page)).toBeFocused();
  await page.keyboard.up('/');
  await heard();

  // On an empty query nothing is chosen: a stray Enter inserts nothing.
  await expect(page.locator('[role=option]').first()).toBeVisible();
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(search(page)).toBeFocused();

  // Composing: Enter, digits and arrows are the candidates'.
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ceshi', selectionStart: 5, selectionEnd: 5 });
  await expect(chosen(page)).toContainText('测试甲');
  const first = await chosen(page).textContent();
  for (const key of ['Enter', 'ArrowDown', 'Digit2', 'Escape'])
    for (const type of ['keyDown', 'keyUp'] as const)
      await session.send('Input.dispatchKeyEvent', {
        type,
        windowsVirtualKeyCode: 229,
        key: 'Process',
        code: key,
        modifiers: key === 'Digit2' ? 1 : 0,
      });
  await expect(search(page)).toBeFocused();
  expect(await chosen(page).textContent()).toBe(first);
  await session.send('Input.insertText', { text: '测试' });
  await expect(search(page)).toHaveValue('测试');

  // Arrows, End, Home; then Escape, pressed and released: the page hears of none of it.
  const rows = page.locator('[role=option]');
  await settled(page);
  await expect(rows.nth(2)).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(rows.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.palette-preview')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  expect(await heard()).toEqual([]);
  await page.keyboard.type('!');
  await expect.poll(() => written(page)).toBe('https:// /!');

  // A digit picks its row.
  await page.keyboard.type(' /');
  await search(page).fill('数字');
  await settled(page);
  for (const row of [0, 1]) await expect(rows.nth(row)).toContainText('数字');
  const second = await rows.nth(1).locator('.two-lines').textContent();
  await page.keyboard.press('Alt+Digit2');
  await expect.poll(() => written(page)).toBe(`https:// /! ${second}`);
});

test('fields are asked for, another wording is turned to, and one message follows the other once it was sent', async ({
  team,
  practice,
  operator,
}) => {
  await bringScripts(team, SCRIPTS);
  const lin = await operator(LIN);
  const page = await openNote(lin, practice.postUrl(NOTE));
  await page.keyboard.type('/');
  await search(page).fill('测试丙');
  await expect(chosen(page)).toContainText('2 条');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.palette-preview')).toContainText('用法也发您');
  await page.keyboard.press(']');
  await expect(chosen(page)).toContainText('先试小瓶');
  await page.keyboard.press('[');
  await expect(chosen(page)).toContainText('用小瓶就够');
  await page.keyboard.press('Enter');

  const form = page.getByRole('dialog', { name: '测试丙肤质' });
  await expect(form.getByLabel('肤质')).toBeFocused();
  await expect(form.getByLabel('尺码')).toHaveValue('小瓶');
  // What is still open is said once, and never goes in unknowingly.
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('肤质');
  await page.keyboard.insertText('干皮');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('大瓶');
  await expect(form.locator('.message').first()).toHaveText('干皮用大瓶就够');
  await page.keyboard.press('Shift+Tab');
  await expect(form.getByLabel('肤质')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeFocused();
  await expect(chosen(page)).toContainText('测试丙');
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('肤质')).toBeFocused();
  await page.keyboard.insertText('油皮');
  await page.keyboard.press('Enter');
  await expect.poll(() => written(page)).toBe('油皮用小瓶就够');

  const next = page.getByRole('button', { name: '填下一条' });
  await next.click();
  await expect(page.getByText('上一条还在回复框里')).toBeVisible();
  await expect.poll(() => page.locator('#content-textarea').innerText()).toBe('油皮用小瓶就够');
  await pressSend(page);
  await expect(page.locator('#content-textarea')).toHaveText('');
  await next.click();
  await expect(page.locator('#content-textarea')).toHaveText('用法也发您');
  expect(await page.evaluate(() => window.practice.sent.length)).toBe(1);
});

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNoaGgAAAMEAYFL09IQAAAAAElFTkSuQmCC';

test("a picture of the chosen script is copied from the preview; the shortcut of the operator's choice is registered", async ({
  team,
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  await lin.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const options = await lin.extensionPage('options.html');
  await expect(options.getByRole('region', { name: '快捷键' })).toContainText('Alt+Shift+K');
  const picture = { name: '用法.png', type: 'image/png', data: PNG, width: 1, height: 1 };
  const saved = z.object({ id: z.string() }).parse(await ask(options, 'pictures', 'save', picture));
  await bringScripts(team, [
    { id: 'p-picture', title: '测试丁用法图', body: '用法看图', pictures: [saved.id] },
  ]);
  const page = await openSurface(lin, practice.postUrl(NOTE) ?? '');
  await openByButton(page);
  await search(page).fill('测试丁');
  await expect(chosen(page)).toContainText('用法图');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText('图片已复制,到回复框里粘贴')).toBeVisible();
  const types = () =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap(item => item.types));
  expect(await types()).toEqual(['image/png']);
});
