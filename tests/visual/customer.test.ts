import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, faultsOf, type Look, openScreens, type Screens } from './open-page.ts';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function openCard(look: Partial<Look> = {}): Promise<Page> {
  const page = await screens.open({ door: 'sidepanel', scenario: 'dm', ...look });
  await page.getByText('需求和备注').click();
  return page;
}

test.each([{ width: 320, dark: true }, { width: 360 }, { width: 480 }])(
  'the card at $width px: axe finds nothing, nothing sticks out',
  async look => {
    const page = await openCard(look);
    await page.getByRole('button', { name: '忘记此人' }).click();
    await page.getByText('不能找回').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  },
);

test('where no conversation is in front there is no card', async () => {
  const page = await screens.open({ door: 'sidepanel', scenario: 'full' });
  await page.locator('.c-row').first().waitFor();
  expect(await page.locator('.cust').count()).toBe(0);
});

test('the step where it stands is marked, what is missing is said, and a click moves it', async () => {
  const page = await openCard();
  const steps = page.getByRole('list', { name: '私信走到哪一步' }).getByRole('button');
  expect(await steps.count()).toBe(5);
  expect(await steps.nth(1).getAttribute('aria-current')).toBe('step');
  await page.getByText('还没问:预算、肤质。').waitFor();
  await steps.nth(3).click();
  expect(await callsOf(page, 'customers.setStage')).toMatchObject([{ stage: 'closing' }]);
});

test('a field is kept when it is left, and only when it says something new', async () => {
  const page = await openCard();
  await page.getByLabel('需求', { exact: true }).focus();
  await page.getByLabel('预算').fill(' 200 以内 ');
  await page.getByLabel('肤质').focus();
  await page.getByRole('status').filter({ hasText: '已记下' }).waitFor();
  await page.getByLabel('备注').fill('老客');
  await page.keyboard.press('Enter');
  await expect.poll(() => callsOf(page, 'customers.setNote')).toMatchObject([{ text: '老客' }]);
  expect(await callsOf(page, 'customers.setNeed')).toMatchObject([{ need: 'budget', text: '200 以内' }]);
});

test('nobody is forgotten by one click', async () => {
  const page = await openCard();
  await page.getByRole('button', { name: '忘记此人' }).click();
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '忘记此人' }).click();
  expect(await callsOf(page, 'customers.forget')).toEqual([]);
  await page.getByRole('button', { name: '确认忘记' }).click();
  await page.getByRole('status').filter({ hasText: '已忘记' }).waitFor();
  expect(await callsOf(page, 'customers.forget')).toHaveLength(1);
});
