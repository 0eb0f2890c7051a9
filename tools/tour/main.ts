import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import prepare from '../../tests/e2e/fixtures/global-setup.ts';
import { openOperator } from '../../tests/e2e/fixtures/operator.ts';
import { startTeam } from '../../tests/e2e/fixtures/team.ts';
import { servePractice } from '../../tests/platforms/pages/serve.ts';
import { showOverlay } from './overlay.ts';
import { showScreens } from './screens.ts';

/** `npm run tour`: walks through the demo in a real browser and renews the pictures of the README. */
const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const LIN = 'lin@chengyu.demo';

mkdirSync(PICTURES, { recursive: true });
await prepare();
const team = await startTeam();
const practice = await servePractice();
const lin = await openOperator(team, LIN);
const shoot = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, so that no picture is taken in the middle of a fade.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `${PICTURES}${name}${colorScheme === 'dark' ? '-dark' : ''}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  console.log(`${name}.png, ${name}-dark.png`);
};
try {
  const page = await showOverlay(lin, practice, shoot);
  await showScreens(lin, page, shoot);
} finally {
  await lin.dispose();
  await practice.close();
  await team.dispose();
}
