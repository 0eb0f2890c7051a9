import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { CLOSED_BUILD } from '../../tools/build/extension.ts';
import { expect, test } from './fixtures/index.ts';
import { launchBrowser } from './fixtures/operator.ts';
import { scratchFolder } from './fixtures/paths.ts';
import { ClosedRoots } from './footprint/closed-roots.ts';
import { traceDispatched } from './footprint/dispatched.ts';
import { type Snapshot, type Watch, watchFromPage } from './footprint/page-watch.ts';
import { loadAll, pressSend, replyBox } from './support.ts';

const LIN = 'lin@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';

test.use({ build: CLOSED_BUILD });

/** Untrusted events of an insertion into this site's box. */
const INSERTION = ['click script', 'paste script'];

type Found = Omit<Watch, 'look' | 'hosts'> & Snapshot & { dispatched: string[] };

/** Reads a note as an operator does, without touching anything, and says all that the page could find out meanwhile. */
async function readNote(
  context: BrowserContext,
  profile: string,
  url: string,
  settled: (page: Page) => Promise<void>,
): Promise<{ page: Page; found: Found }> {
  const page = await context.newPage();
  await page.goto('about:blank');
  const trace = await traceDispatched(profile, page);
  await page.addInitScript(watchFromPage, wordsOfScripts());
  await page.goto(url);
  await page.locator('.comment-item').first().waitFor();
  await loadAll(page);
  await page.mouse.move(400, 300);
  await page.evaluate(() => window.practice.scroll(400));
  await settled(page);
  const dispatched = await trace.stop();
  return { page, found: { ...(await lookAround(page)), dispatched } };
}

/** Every word of the scripts that run in pages that could be the name of an event, as they are and as WXT would write them. */
function wordsOfScripts(): string[] {
  const scripts = ['overlay-boot', 'overlay-mount'];
  const text = scripts.map(name => readFileSync(`${CLOSED_BUILD}/${name}.js`, 'utf8')).join();
  const words = new Set(text.match(/(?<=[`'"])[\w:.-]{3,60}(?=[`'"])/g));
  return [...words, 'wxt:locationchange', 'wxt:content-script-started', 'chorus'];
}

const lookAround = (page: Page) =>
  page.evaluate(async () => {
    const { events, calls, console, attributes, stacks } = window.watch;
    const before = { events, calls, console, attributes, stacks };
    return { ...structuredClone(before), ...(await window.watch.look()) };
  });

const hosts = (page: Page) => page.evaluate(() => window.watch.hosts());

/** What the page found with Chorus and does not find without. */
const more = (found: readonly string[], without: readonly string[]): string[] =>
  found.filter(one => !without.includes(one));

async function withoutChorus<T>(deed: (context: BrowserContext, profile: string) => Promise<T>): Promise<T> {
  const profile = scratchFolder('profile');
  const context = await launchBrowser(profile);
  const result = await deed(context, profile);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  return result;
}

const marked = (least: number) => async (page: Page) => {
  const roots = await ClosedRoots.of(page);
  await expect
    .poll(async () => (await roots.texts()).filter(text => text !== '').length)
    .toBeGreaterThan(least);
};

test('a page finds a bare element a mark, one for the bar and one for what floats, and nothing else', async ({
  practice,
  operator,
}) => {
  const url = practice.postUrl(NOTE) ?? '';
  const still = (page: Page) => page.waitForLoadState('networkidle');
  const without = await withoutChorus(async (context, profile) => {
    const { page, found } = await readNote(context, profile, url, still);
    expect(await hosts(page), 'the practice page itself has none').toEqual({ bare: 0, open: 0 });
    return found;
  });

  const lin = await operator(LIN);
  const { page, found } = await readNote(lin.context, lin.profile, url, async seen => {
    await marked(5)(seen);
    await still(seen);
  });
  const texts = await (await ClosedRoots.of(page)).texts();
  expect(texts.join(), 'Chorus is there, behind roots that nobody else looks into').toContain('走心');
  expect(await hosts(page)).toEqual({ bare: texts.length, open: 0 });
  expect(found.frames).toBe(without.frames);
  const lists = ['names', 'elements', 'texts', 'styles', 'stores', 'resources', 'dispatched'] as const;
  expect(found.dispatched, 'the trace hears').toContain('DOMContentLoaded');
  for (const list of lists)
    expect(more(found[list], without[list]), list).toEqual(list === 'elements' ? ['DIV []  '] : []);
  for (const list of ['events', 'calls', 'console', 'attributes', 'stacks'] as const)
    expect(more(found[list], without[list]), list).toEqual([]);
});

test('of a whole reply a page hears the insertion, and not from whom it came', async ({
  practice,
  operator,
}) => {
  const lin = await operator(LIN);
  const { page } = await readNote(lin.context, lin.profile, practice.postUrl(NOTE) ?? '', marked(5));
  const before = await lookAround(page);
  const roots = await ClosedRoots.of(page);
  await roots.pointAt({ role: 'button', words: /^话术$/ });
  const scripts = { role: 'menuitem', words: /./ } as const;
  await expect.poll(() => roots.count(scripts), { message: 'three scripts and the way to all' }).toBe(4);
  await roots.click(scripts);
  await expect.poll(async () => (await roots.texts()).join()).toContain('填好了');
  await expect(replyBox(page)).not.toBeEmpty();
  const inserted = await lookAround(page);
  await pressSend(page);
  await expect.poll(() => page.evaluate(() => window.practice.sent.length)).toBe(1);
  const after = await lookAround(page);

  // A click on the site's own 回复 and a paste into its box: what an insertion is.
  expect(more(inserted.events, before.events).toSorted()).toEqual(INSERTION);
  expect(more(after.events, inserted.events)).toEqual([]);
  for (const list of ['console', 'stacks', 'styles', 'stores', 'names'] as const)
    expect(more(after[list], before[list]), list).toEqual([]);
  expect(after.stacks, 'no stack of the page’s own code names the extension').toEqual([]);
  expect(more(after.elements, before.elements).filter(one => one.startsWith('DIV []'))).toEqual([]);
  expect(await hosts(page)).toMatchObject({ open: 0 });
});

test('no file of the extension answers a page', async ({ practice, operator }) => {
  const lin = await operator(LIN);
  const page = await lin.open(practice.postUrl(NOTE));
  const files = readdirSync(CLOSED_BUILD, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath.slice(CLOSED_BUILD.length)}/${entry.name}`.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(10);
  lin.complaints.allow(/chrome-extension/);
  const answered = await page.evaluate(
    async ({ origin, all }) => {
      const tries = all.flatMap(file => {
        const address = origin + file;
        const loads = (tag: 'img' | 'script' | 'link' | 'iframe') =>
          new Promise<string>((resolve, reject) => {
            const element = document.createElement(tag);
            Object.assign(element, tag === 'link' ? { rel: 'stylesheet', href: address } : { src: address });
            element.onload = () => (tag === 'iframe' ? reject() : resolve(`${tag} ${file}`));
            element.onerror = () => reject();
            document.head.append(element);
          });
        return [fetch(address).then(() => `fetch ${file}`), loads('img'), loads('script'), loads('link')];
      });
      const results = await Promise.allSettled(tries);
      return results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
    },
    { origin: `chrome-extension://${lin.extensionId}`, all: files },
  );
  expect(answered).toEqual([]);
});
