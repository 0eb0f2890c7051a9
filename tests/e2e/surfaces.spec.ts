import { commentSurfaces, messageSurfaces } from '../platforms/handbook/index.ts';
import { expect, test } from './fixtures/index.ts';

const LIN = 'lin@chengyu.demo';

test('every surface as it is known is read in the real extension, without a doubt', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  for (const surface of [...commentSurfaces, ...messageSurfaces]) {
    const page = await lin.open(surface.address(practice));
    const bar = page.locator('.bar');
    await expect(bar, surface.surface).toContainText(/已读 [1-9]/);
    await expect(page.locator('.mark').first(), surface.surface).toBeAttached();
    // What comes later is looked at with marks beside what came before.
    await page.evaluate(() =>
      window.practice.comments
        ? window.practice.add({ who: '后来的人', text: '我也想问' })
        : window.practice.addMessage({ text: '我也想问', from: 'peer' }),
    );
    await expect(page.getByText('我也想问').first(), surface.surface).toBeAttached();
    await expect(bar, surface.surface).not.toContainText(/改版|没把握|对不上|读不出/);
    await page.close();
  }
});
