import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, test } from 'vitest';
import { normalText } from '../../lib/base/text.ts';
import type { ReadItem } from '../../lib/model/item.ts';
import { isElement, type PageBundle, pageBundleSchema } from '../../lib/model/page-bundle.ts';
import { siteWordsIn } from '../../lib/platforms/dom/bundle/site-words.ts';
import { readTime } from '../../lib/platforms/dom/time-text.ts';
import { platformFor } from '../../lib/platforms/index.ts';
import { pageOf } from '../../lib/rules/page-bundle/page-of.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import { adapterPages, ask } from './adapter-page.ts';
import { hostileComments } from './pages/content/hostile.ts';
import { posts } from './pages/content/posts.ts';
import type { PracticeComment } from './pages/content/types.ts';
import { addresses } from './pages/server/addresses.ts';

const pages = adapterPages();
const NOW = Date.now();
let script = '';
beforeAll(async () => {
  script = await bundleForPage(new URL('in-page/bundler.ts', import.meta.url), 'bundler');
});

const call = async (page: Page, what: string): Promise<PageBundle> =>
  pageBundleSchema.parse(await page.evaluate(`(() => { ${script}; return bundler.${what}; })()`));

async function read(page: Page): Promise<ReadItem[]> {
  await ask(page, 'open');
  await expect.poll(async () => (await ask(page, 'look')).items.length, { timeout: 8000 }).toBeGreaterThan(0);
  return (await ask(page, 'look')).items;
}

/** Everything but the words: which comment answers which, whose it is, how exact its time is. */
const shapeOf = (items: readonly ReadItem[]) => {
  const places = new Map(items.map((item, index) => [item.id, index]));
  return items.map(({ parentId, author, time, likes, pinned = false, pictures = 0, text }) => ({
    parent: parentId === undefined ? undefined : places.get(parentId),
    own: author.isSelf,
    byAuthor: author.isPostAuthor,
    // As the words say it: an id may say more, but a stand-in of it does not.
    precision: readTime(time.text, NOW).time.precision,
    hasLikes: likes !== undefined && likes > 0,
    pinned,
    pictures,
    length: text.length,
  }));
};

const peopleOf = (items: readonly ReadItem[]) => {
  const names = [...new Set(items.map(item => item.author.name))];
  return items.map(item => names.indexOf(item.author.name));
};

/** All that the bundle says, as one text. */
const saidBy = ({ nodes, address }: PageBundle): string =>
  [
    address,
    ...nodes.flatMap(node =>
      isElement(node) ? [node.tag, ...(node.attributes ?? []).map(pair => pair.join('='))] : [node.text],
    ),
  ].join('\n');

const all = (list: readonly PracticeComment[]): PracticeComment[] =>
  list.flatMap(one => [one, ...all(one.replies ?? [])]);
const WRITTEN = [...posts.flatMap(post => all(post.comments)), ...hostileComments];
const NAMES = [...WRITTEN.flatMap(one => [one.who, one.to ?? '']), ...posts.map(post => post.by)]
  .map(normalText)
  .filter(name => name.length > 1 && siteWordsIn(name) !== 1);
/** Any four characters in a row that somebody wrote. */
const FOURS = new Set(
  [...WRITTEN.map(one => one.text), ...NAMES, ...posts.flatMap(post => [post.title, post.text, ...post.tags])]
    .flatMap(text => text.match(/\p{Script=Han}{4,}/gu) ?? [])
    .flatMap(run => Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4)))
    .filter(four => siteWordsIn(four) === undefined),
);

function leaks(bundle: PageBundle, items: readonly ReadItem[]): string[] {
  const said = saidBy(bundle);
  const names = [...NAMES, ...items.map(item => normalText(item.author.name))].filter(
    name => siteWordsIn(name) !== 1,
  );
  const ids = items.flatMap(item => [item.author.id ?? '', item.idKind === 'platform' ? item.id : '']);
  const fours = (said.match(/\p{Script=Han}{4,}/gu) ?? [])
    .flatMap(run => Array.from({ length: run.length - 3 }, (_, at) => run.slice(at, at + 4)))
    .filter(four => FOURS.has(four));
  return [
    ...new Set(names.filter(name => said.includes(name))),
    ...ids.map(id => id.replace(/^\w+:/, '')).filter(id => id !== '' && said.includes(id)),
    ...fours,
  ];
}

/** Is there a page whose comments are read by an address of their own? */
function hasPage({ id }: { id: string }): boolean {
  try {
    return platformFor(new URL(addresses(1).postUrl(id))) !== undefined;
  } catch {
    return false;
  }
}

/** Every post; the first of each site also with hostile comments, and as somebody who is not logged in. */
const SHOWN = posts.filter(hasPage).flatMap(({ id, site }, index, all) => {
  const isFirst = all.findIndex(post => post.site === site) === index;
  const more = isFirst ? ['hostile', ...(site === 'xiaohongshu' ? ['guest'] : [])] : [];
  return ['', ...more].map(variant => ({ id, site, variant }));
});

describe.each(SHOWN)('$site $id $variant', ({ id, variant }) => {
  test('reads the same from the bundle, and nobody is in it', async () => {
    const query = {
      ...(variant === 'hostile' ? { hostile: '1' } : {}),
      ...(variant === 'guest' ? { as: 'guest' } : {}),
    };
    const page = await pages.open(pages.practice().postUrl(id, query));
    const before = await read(page);
    // As the overlay does: whoever was read is known by name.
    const names = before.map(item => item.author.name);
    const bundle = await call(page, `bundleByHand(${JSON.stringify(names)})`);
    expect(bundle.left).toBe(0);
    expect(leaks(bundle, before)).toEqual([]);
    const after = await read(await pages.open(bundle.address, pageOf(bundle)));
    expect(shapeOf(after)).toEqual(shapeOf(before));
    expect(peopleOf(after)).toEqual(peopleOf(before));
  });
});
