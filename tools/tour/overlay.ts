import type { Page } from '@playwright/test';
import type { Operator } from '../../tests/e2e/fixtures/operator.ts';
import type { Practice } from '../../tests/platforms/pages/serve.ts';

export type Shoot = (page: Page, name: string) => Promise<void>;

const NOTE = '66f0a0000000000000000a02';

/** The notes on three pages, and one reply on its way; answers the page with the open reply box. */
export async function showOverlay(operator: Operator, practice: Practice, shoot: Shoot): Promise<Page> {
  for (const [site, as] of [
    ['kuaishou', 'koc-amai'],
    ['douyin', 'koc-tangtang'],
  ] as const) {
    const page = await operator.open(practice.url(site, { as }));
    await page.locator('.mark').nth(2).waitFor();
    await page.locator('.bar .who').waitFor();
    await shoot(page, `overlay-${site}`);
    await page.close();
  }
  const page = await operator.open(practice.postUrl(NOTE));
  await page.locator('.mark').nth(2).waitFor();
  await page.locator('.bar .who').waitFor();
  await page.locator('.mark .btn[name=scripts]').first().hover();
  await page.getByRole('menu').getByRole('menuitem').nth(3).waitFor();
  await shoot(page, 'overlay');
  await page.locator('.mark .btn[name=scripts]').first().click();
  await page.getByRole('combobox', { name: '搜话术' }).fill('jiage');
  await page.getByRole('option').first().waitFor();
  await shoot(page, 'palette');
  await page.keyboard.press('Escape');
  await page.mouse.move(10, 10);
  await page.locator('.mark .btn[name=scripts]').first().hover();
  await page.getByRole('menu').getByRole('menuitem').nth(3).waitFor();
  await page.getByRole('menu').getByRole('menuitem').first().click();
  await page.getByText('填好了').waitFor();
  return page;
}
