import type { Locator, Page } from '@playwright/test';
import { expect, type Operator } from './fixtures/index.ts';

export const LIN = 'lin@chengyu.demo';
export const SCRIPTS = [
  { id: 'p-plain', title: '测试甲收到啦', body: '收到啦姐妹,晚点细说' },
  { id: 'p-caret', title: '测试乙问候', body: '您好{{cursor}},欢迎来问' },
  {
    id: 'p-fields',
    title: '测试丙肤质',
    body: '{{肤质}}用{{尺码|小瓶}}就够\n---\n用法也发您',
    variants: ['{{肤质}}先试{{尺码|小瓶}}'],
  },
  { id: 'p-one', title: '数字一', body: '这是一号回复' },
  { id: 'p-two', title: '数字二', body: '这是二号回复' },
];

export const palette = (page: Page): Locator => page.getByRole('dialog', { name: '搜话术' });
export const search = (page: Page): Locator => page.getByRole('combobox', { name: '搜话术' });
export const chosen = (page: Page): Locator => page.locator('[role=option][aria-selected=true]');

/** What stands in the editor that has the focus, wherever it stands. */
export const written = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const text = at && 'value' in at ? String(at.value) : at instanceof HTMLElement ? at.innerText : '';
    return text.replaceAll('\u00a0', ' ').replace(/[\u200b\ufeff]|\n$/g, '');
  });

const KNOWN = /购买意向|技术问题|求推荐|信任咨询|走心|售后|捧场/;

/** The list answers what stands in the field. */
export const settled = (page: Page) =>
  expect(page.locator('[role=listbox]')).toHaveAttribute('aria-busy', 'false');

/** Has the palette open on the first comment or message that is known to be answered here, through its button. */
export async function openByButton(page: Page): Promise<void> {
  const mark = page.locator('.mark:not(.crisis)').filter({ hasText: KNOWN });
  const button = mark.getByRole('button', { name: '话术', exact: true }).first();
  await button.click();
  await expect(search(page)).toBeFocused();
}

export async function pick(page: Page, words: string, title: string): Promise<void> {
  await search(page).fill(words);
  await expect(chosen(page)).toContainText(title);
  // Held down too long: what goes on in the box must not send.
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
}

export async function openSurface(operator: Operator, address: string): Promise<Page> {
  const page = await operator.open(address);
  await expect(
    page.locator('.mark').getByRole('button', { name: '话术', exact: true }).first(),
  ).toBeAttached();
  // Marks that come later push the others down, away from a click.
  await expect(page.locator('.mark:empty')).toHaveCount(0);
  return page;
}

export const NOTE = '66f0a0000000000000000a02';

/** A note with its one reply box open, answering somebody, and empty. */
export async function openNote(operator: Operator, address: string | undefined): Promise<Page> {
  const page = await openSurface(operator, address ?? '');
  await openByButton(page);
  await pick(page, '测试甲', '收到啦');
  await expect.poll(() => written(page)).toBe('收到啦姐妹,晚点细说');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect.poll(() => written(page)).toBe('');
  return page;
}
