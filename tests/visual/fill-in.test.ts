import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function chosenScript(scenario: 'full' | 'no-box' = 'full', dark = false): Promise<Page> {
  const page = await screens.open({ door: 'sidepanel', scenario, dark });
  await page.getByRole('combobox').fill('先问肤质');
  await page.locator('[role=row][aria-selected=true]').waitFor();
  await page.locator('[data-answers=先问肤质]').waitFor();
  return page;
}
const notice = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

test('a script with fields asks for them; what stays open is said once, and what was typed goes along', async () => {
  const page = await chosenScript();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('肤质');
  await field.waitFor();
  expect(await field.evaluate(input => input === document.activeElement)).toBe(true);
  expect(await page.getByLabel('尺码').inputValue()).toBe('30ml');
  await page.keyboard.press('Enter');
  await page.getByText('还有没填的:肤质').waitFor();
  expect(await callsOf(page, 'pages.insert')).toEqual([]);
  await field.fill('干皮');
  await page.getByText('干皮的话先从 30ml 用起').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await notice(page, '还有 2 条');
  expect(await callsOf(page, 'pages.insert')).toEqual([
    { scriptId: 's11', variant: 0, typed: ['干皮', '30ml'] },
  ]);
});

test('Escape leads back to the list; nothing was inserted', async () => {
  const page = await chosenScript();
  await page.keyboard.press('Enter');
  await page.getByLabel('肤质').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').waitFor();
  expect(await page.getByRole('combobox').inputValue()).toBe('先问肤质');
  expect(await callsOf(page, 'pages.insert')).toEqual([]);
});

test('the preview shows every message, turns to another wording and has the pictures, in light and dark', async () => {
  for (const dark of [false, true]) {
    const page = await chosenScript('full', dark);
    await page.keyboard.press('ArrowRight');
    await page.getByText('用法发您了').waitFor();
    await page.getByRole('img', { name: '用法步骤.png' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '换个说法 1/2' }).click();
    await page.getByText('建议 30ml 起步').waitFor();
    await page.getByRole('combobox').press('Enter');
    await page.getByLabel('肤质').fill('油皮');
    await page.keyboard.press('Enter');
    await notice(page, '填好了');
    expect(await callsOf(page, 'pages.insert')).toEqual([
      { scriptId: 's11', variant: 1, typed: ['油皮', '30ml'] },
    ]);
  }
});

test('without a reply box what was filled in is copied, message under message', async () => {
  const page = await chosenScript('no-box');
  await page.keyboard.press('Enter');
  await page.getByLabel('肤质').fill('干皮');
  await page.keyboard.press('Enter');
  await notice(page, '复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '亲,干皮的话先从 30ml 用起\n\n用法发您了,晚上洗完脸第一步\n\n有刺痛就先停,随时问我',
  );
});
