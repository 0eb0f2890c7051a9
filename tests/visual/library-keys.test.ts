import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function library(scenario: 'full' | 'no-box' = 'full'): Promise<Page> {
  const page = await screens.open({ door: 'sidepanel', scenario });
  await page.getByRole('row').first().waitFor();
  return page;
}

const inserted = (page: Page) => callsOf(page, 'pages.insert');
/** Keys are handled in order: once this row is chosen, everything pressed before it has had its effect. */
const chosen = (page: Page) => page.locator('[role=row][aria-selected=true]');
const notice = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

test('the field has the focus, nothing is chosen, and a stray Enter inserts nothing', async () => {
  const page = await library();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  expect(await chosen(page).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await chosen(page).waitFor();
  expect(await inserted(page)).toEqual([]);
});

test('typing chooses the first hit and Enter inserts it', async () => {
  const page = await library();
  await page.keyboard.type('mgjyf');
  await page.locator('mark', { hasText: '敏感肌孕妇' }).waitFor();
  await page.keyboard.press('Enter');
  await notice(page, '填好了');
  expect(await inserted(page)).toEqual([{ scriptId: 's1' }]);
});

test('Enter before the list has come inserts what comes, not what stood there', async () => {
  const page = await library();
  await page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'mgjyf');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await notice(page, '填好了');
  expect(await inserted(page)).toEqual([{ scriptId: 's1' }]);
});

test('while an input method composes, Enter, arrows and digits are its own', async () => {
  const page = await library();
  const devtools = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.keyboard.press('ArrowDown');
  await compose("nong'du");
  for (const key of ['Enter', 'ArrowDown', 'Alt+2', 'Escape']) await page.keyboard.press(key);
  expect(await chosen(page).getAttribute('id')).toBe('scripts-0');
  expect(await callsOf(page, 'library.search')).toHaveLength(2);
  await devtools.send('Input.insertText', { text: '浓度' });
  await page.getByRole('row').filter({ hasText: '浓度怎么看' }).first().waitFor();
  expect(await inserted(page)).toEqual([]);
  expect(await page.getByRole('combobox').inputValue()).toBe('浓度');
});

test('a key that an old input method swallowed (229) is not ours', async () => {
  const page = await library();
  await page.keyboard.press('ArrowDown');
  await chosen(page).waitFor();
  await page.getByRole('combobox').evaluate(field => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }));
  });
  await page.keyboard.press('ArrowDown');
  await page.locator('#scripts-1[aria-selected=true]').waitFor();
  expect(await inserted(page)).toEqual([]);
});

test('Alt and a digit pick the row with that number, without it being chosen', async () => {
  const page = await library();
  await page.keyboard.press('Alt+3');
  await notice(page, '填好了');
  expect(await inserted(page)).toEqual([{ scriptId: 's3' }]);
});

test('→ opens the whole text, ← and Esc fold it, and the typed words stay', async () => {
  const page = await library();
  await page.keyboard.type('孕');
  await page.locator('#scripts-0[aria-selected=true]').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '复制' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: '复制' }).waitFor({ state: 'detached' });
  await page.getByRole('combobox').press('End');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '复制' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('combobox').inputValue()).toBe('孕');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('combobox').inputValue()).toBe('');
});

test('without a reply box Enter copies, and says so', async () => {
  const page = await library('no-box');
  await page.keyboard.type('智商税');
  await page.locator('#scripts-0[aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
  await notice(page, '已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '哈哈每个人皮肤不一样,我只说我自己的脸',
  );
  expect(await inserted(page)).toEqual([]);
});

test('a script that is over is held back once', async () => {
  const page = await library();
  await page.keyboard.press('Alt+6');
  await notice(page, '已过期');
  expect(await inserted(page)).toEqual([]);
  await page.keyboard.press('Alt+6');
  await notice(page, '填好了');
  expect(await inserted(page)).toEqual([{ scriptId: 's6' }]);
});

test('a click inserts and leaves the focus in the field', async () => {
  const page = await library();
  await page.getByText('浓度怎么看').click();
  await notice(page, '填好了');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
});
