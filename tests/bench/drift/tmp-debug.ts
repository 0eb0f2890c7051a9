import { chromium } from '@playwright/test';
import { servePractice } from '../../platforms/pages/serve.ts';
import { surfaces } from '../../platforms/pages/surfaces/index.ts';
import { openStage } from './stage.ts';
const [name = '', ...seeds] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', chromiumSandbox: false });
const practice = await servePractice();
const surface = surfaces.find(one => one.surface === name);
if (!surface) throw new Error('none');
const { page, truth } = await openStage(browser, practice, surface);
console.log('truth', truth);
for (const seed of seeds) {
  const t: any = await page.evaluate(`drift.trial(${seed})`);
  console.log(seed, JSON.stringify(t.outcome), t.way, t.told.join(' | ').slice(0, 300));
  const r: any = await page.evaluate(`drift.lastReading()`);
  console.log(r.items.slice(0, 3).map((i: any) => i && [i.author.name, i.author.isSelf, i.text.slice(0, 12), i.time.text]), r.items.length, r.items.filter((i: any) => i).length);
}
await browser.close(); await practice.close();
