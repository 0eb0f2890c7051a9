import type { Page } from '@playwright/test';
import type { Operator } from '../../tests/e2e/fixtures/operator.ts';
import type { Shoot } from './overlay.ts';

const NARROW = { width: 360, height: 640 };

/** The panel's three rooms, the popup, the options and the desk, with what the walk so far has left in them. */
export async function showScreens(operator: Operator, page: Page, shoot: Shoot): Promise<void> {
  await page.bringToFront();
  const handOver = page.locator('.mark .btn[name=hand-over]').first();
  await handOver.scrollIntoViewIfNeeded();
  await handOver.click();
  await page.getByText('已转交').first().waitFor();
  const panel = await operator.panel();
  await panel.setViewportSize(NARROW);
  await panel.getByText('正在回复').waitFor();
  await shoot(panel, 'panel-library');
  await panel.getByRole('tab', { name: /队列/ }).click();
  await shoot(panel, 'panel-queue');
  await panel.getByRole('tab', { name: /转交/ }).click();
  await shoot(panel, 'panel-handoffs');
  const popup = await operator.extensionPage('popup.html');
  await popup.setViewportSize({ width: 320, height: 420 });
  await popup.locator('main, body > div').first().waitFor();
  await shoot(popup, 'popup');
  const options = await operator.extensionPage('options.html');
  await options.setViewportSize({ width: 1280, height: 900 });
  await options.getByRole('heading').first().waitFor();
  await shoot(options, 'options');
  await showDesk(operator, shoot);
}

/** A script that lies open at the desk. */
async function showDesk(operator: Operator, shoot: Shoot): Promise<void> {
  const desk = await operator.extensionPage('desk.html');
  await desk.setViewportSize({ width: 1440, height: 900 });
  await desk.locator('.desk-head').filter({ hasText: '已通过' }).first().click();
  await desk.getByLabel('正文', { exact: true }).waitFor();
  await shoot(desk, 'desk');
}
