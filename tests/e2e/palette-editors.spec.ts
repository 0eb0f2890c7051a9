import { compose } from '../platforms/contract/called.ts';
import { commentSurfaces, messageSurfaces } from '../platforms/handbook/index.ts';
import { expect, test } from './fixtures/index.ts';
import { bringScripts } from './fixtures/scripts.ts';
import { LIN, openByButton, openSurface, palette, pick, SCRIPTS, search, written } from './palette-hand.ts';

const GREETING = '收到啦姐妹,晚点细说';

/** Comments that one answers there, and conversations; of some the page does not say who is logged in, so nothing is ever filled in. */
const KINDS = {
  comments: commentSurfaces.filter(one => !one.answersNobody),
  messages: messageSurfaces.filter(one => one.mine !== false),
};

for (const [kind, surfaces] of Object.entries(KINDS))
  test(`in every editor of the practice pages, ${kind}: called by key and input method, left, picked`, async ({
    team,
    practice,
    operator,
  }) => {
    test.setTimeout(180_000);
    await bringScripts(team, SCRIPTS);
    const lin = await operator(LIN);
    for (const { surface, address } of surfaces)
      await test.step(surface, async () => {
        const page = await openSurface(lin, address(practice));
        // Refused where the page is still being built below the click: an operator clicks again.
        await expect(async () => {
          await openByButton(page);
          await pick(page, '测试甲', '收到啦');
          await expect.poll(() => written(page), { message: surface, timeout: 5000 }).toBe(GREETING);
        }).toPass({ timeout: 30_000 });

        // By a plain key: left again, the caret is where it was and what was typed stays.
        await page.keyboard.type(' /');
        await expect(search(page), surface).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(palette(page)).toHaveCount(0);
        await expect.poll(() => written(page), surface).toBe('收到啦姐妹,晚点细说 /');
        await page.keyboard.press('Backspace');
        await expect.poll(() => written(page), surface).toBe('收到啦姐妹,晚点细说 ');

        // By an input method; what is picked takes the place of what called for it, and the caret goes where it is wanted.
        await compose(page, ['、'], '、');
        await expect(search(page), surface).toBeFocused();
        await pick(page, '测试乙', '问候');
        await expect.poll(() => written(page), surface).toBe('收到啦姐妹,晚点细说 您好,欢迎来问');
        await page.keyboard.insertText('呀');
        await expect.poll(() => written(page), surface).toBe('收到啦姐妹,晚点细说 您好呀,欢迎来问');
        expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
        await page.close();
      });
  });
