import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../tools/browser/find.ts';
import { bundleForPage } from '../../../tools/read/bundle.ts';
import type * as hand from './induce-hand.ts';

let browser: Browser;
let page: Page;
let script = '';

beforeAll(async () => {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  page = await browser.newPage();
  script = await bundleForPage(new URL('induce-hand.ts', import.meta.url), 'hand');
});
afterAll(() => browser.close());

async function show(markup: string): Promise<void> {
  await page.setContent(`<!doctype html><body><main>${markup}</main></body>`);
  await page.evaluate(`globalThis.hand = (() => { ${script}; return hand; })()`);
}
const ask = <Name extends keyof typeof hand>(
  name: Name,
  ...args: Parameters<(typeof hand)[Name]>
): Promise<Awaited<ReturnType<(typeof hand)[Name]>>> =>
  page.evaluate(`hand.${name}(...${JSON.stringify(args)})`);

interface Row {
  name: string;
  text: string;
  time?: string;
  face?: string;
  inner?: string;
  picture?: boolean;
}

/** A comment without a class or an id. */
const row = ({ name, text, time = '3小时前', face = name, inner = '', picture = false }: Row): string =>
  `<div><img src="data:,${encodeURIComponent(face)}" alt="" width="40"><div><div><a href="/user/${encodeURIComponent(name)}">${name}</a></div>` +
  `<div>${text}</div>${picture ? '<p><img src="data:,p" alt=""></p>' : ''}<div><span>${time}</span><b>12</b><b>回复</b><b>举报</b></div></div>${inner}</div>`;

const ROWS: Row[] = [
  { name: '小林', text: '这个面霜多少钱呀，敏感肌能用吗？' },
  { name: '用户123', text: '我昨天买的，今天就到了，快递真的很快', time: '昨天 12:30' },
  { name: '多喝热水', text: '用了两周没什么变化，有点失望。', time: '05-12' },
  { name: '小林', text: '刚问了客服，她说可以用的！', time: '5分钟前广东' },
  { name: '阿珍爱上了阿强', text: '我朋友推荐的，说是不会闷痘', time: '2025-03-04' },
];
const list = (rows: Row[]): string => `<section>${rows.map(row).join('')}</section>`;
const said = (rows: Row[]) => rows.map(({ name, text }) => ({ name, text }));
const read = (claims: hand.Told['claims'][number][]) =>
  claims.map(one => one && { name: one.name, text: one.text });

describe('comments without a class or an id', () => {
  test('are found, with their names, texts and times', async () => {
    await show(list(ROWS));
    const { claims, reason } = await ask('inferred');
    expect(reason).toBeUndefined();
    expect(read(claims)).toEqual(said(ROWS));
    expect(claims[3]?.time).toBe('5分钟前广东');
  });

  test('texts that look like times, counts or actions do not move the columns', async () => {
    const odd = [
      ...ROWS,
      { name: '刚刚', text: '昨天' },
      { name: '回复', text: '1' },
      { name: '作者', text: '回复' },
    ];
    await show(list(odd));
    const { claims, reason } = await ask('inferred');
    const right = said(odd);
    // What cannot be told apart may be refused, never taken for something else.
    if (reason === undefined)
      expect(
        read(claims).every(
          (one, index) =>
            one === undefined || (one.name === right[index]?.name && one.text === right[index]?.text),
        ),
      ).toBe(true);
  });

  test('a comment of a picture alone has no text', async () => {
    const rows = [...ROWS, { name: '路人甲', text: '', picture: true }];
    await show(list(rows));
    const { claims, reason } = await ask('inferred');
    if (reason === undefined) expect(read(claims)).toEqual(said(rows));
  });
});

describe('is given up', () => {
  const refused = async (markup: string) => {
    await show(markup);
    const { reason } = await ask('inferred');
    return reason;
  };

  test('for too few rows', async () => expect(await refused(list(ROWS.slice(0, 2)))).toBe('too-few'));

  test('for a list of videos, which nobody can answer', async () => {
    const video = ({ name, text }: Row) =>
      `<div><a href="/v"><img src="data:,${encodeURIComponent(text)}"></a><h3>${text}</h3><a href="/user/${name}">${name}</a><span>3天前</span></div>`;
    expect(await refused(`<section>${ROWS.map(video).join('')}</section>`)).toBe('no-list');
  });

  test('for two lists that both look like comments', async () => {
    const other = `<article><ul>${ROWS.map(one => `<li>${row(one).replace('<span>', '<em>').replace('</span>', '</em>')}</li>`).join('')}</ul></article>`;
    expect(await refused(list(ROWS) + other)).toBeDefined();
  });

  test('where replies only stand further to the right', async () => {
    const [first = '', second = '', ...others] = ROWS.map(row);
    const shifted = second.replace('<div>', '<div style="margin-left: 48px">');
    expect(await refused(`<section>${[first, shifted, ...others].join('')}</section>`)).toBe(
      'replies-unclear',
    );
  });

  test('where names and texts cannot be told apart', async () => {
    const alike = ['东', '南', '西', '北', '中'].map(word => ({ name: word, text: word }));
    const markup = list(alike)
      .replace(/<a [^>]*>(.*?)<\/a>/g, '<i>$1</i>')
      .replace(/<img[^>]*>/g, '');
    expect(await refused(markup)).toBe('name-or-text');
  });
});

test('replies that stand inside of their root are its replies', async () => {
  const replies = `<div><div>${row({ name: '客服小美', text: '在的，您说哪里不舒服？' })}${row({ name: '小林', text: '脸上有点红，还痒' })}</div></div>`;
  await show(
    list([...ROWS.slice(0, 4), { name: '晚风', text: '我用了脸上有点红，是过敏了吗', inner: replies }]),
  );
  const { claims, reason } = await ask('inferred');
  expect(reason).toBeUndefined();
  expect(claims.map(one => one?.isReply)).toEqual([false, false, false, false, false, true, true]);
});

test('a row that holds something new is not read', async () => {
  await show(list(ROWS));
  const piece = `section ~ ${row({ name: '新来的', text: '我也想知道' }).replace('<span>3小时前', '<u>还有一句没说完的话，在别的地方</u><span>3小时前')}`;
  const claims = await ask('inferredThen', piece);
  expect(claims).toHaveLength(ROWS.length + 1);
  expect(claims.at(-1)).toBeUndefined();
  expect(claims.slice(0, -1).every(one => one !== undefined)).toBe(true);
});

describe('rows of other kinds do not take the page down', () => {
  const expectAll = async (markup: string, rows: Row[]) => {
    await show(markup);
    const { claims, reason } = await ask('inferred');
    expect(reason).toBeUndefined();
    expect(read(claims)).toEqual(said(rows));
  };

  test('what a comment answers, said again below it in grey', async () => {
    const quote = (of: Row) => `<p style="color: grey">${of.text}</p>`;
    const [first, second, third, ...others] = ROWS;
    if (!first || !second || !third) throw new Error('too few rows');
    const quoting = (one: Row, of: Row) => row(one).replace('<div><span>', `${quote(of)}<div><span>`);
    await expectAll(
      `<section>${quoting(first, second)}${row(second)}${quoting(third, first)}${others.map(row).join('')}</section>`,
      ROWS,
    );
  });

  test('a comment that was taken back is not read', async () => {
    await show(list([...ROWS, { name: '路人甲', text: '该评论已删除' }]));
    const { claims, reason } = await ask('inferred');
    expect(reason).toBeUndefined();
    expect(claims.at(-1)).toBeUndefined();
    expect(read(claims.slice(0, -1))).toEqual(said(ROWS));
  });

  test('copies that are cut off to nothing', async () =>
    expectAll(
      `<section><div style="height: 0; overflow: hidden">${ROWS.slice(0, 2).map(row).join('')}</div><div>${ROWS.map(row).join('')}</div></section>`,
      ROWS,
    ));

  test('rows that are out of use, far above their list', async () => {
    const held = (one: Row, at: number) =>
      `<div style="position: absolute; transform: translateY(${at}px)">${row(one)}</div>`;
    await expectAll(
      `<section style="position: relative; height: 900px">${ROWS.map((one, index) => held(one, index * 120)).join('')}${held({ name: '旧人', text: '这条是别的帖子里的，不该读到' }, -9999)}</section>`,
      ROWS,
    );
  });

  test('replies without a face, set in, with their root in one element', async () => {
    const reply = ({ name, text, time = '3小时前' }: Row) =>
      `<p style="margin-left: 60px"><a class="n" href="/user/${encodeURIComponent(name)}">${name}</a>: <b class="t">${text}</b> <span><i class="w">${time}</i> <i>3</i> <i>回复</i></span></p>`;
    const root = ({ name, text, time = '3小时前' }: Row, inner = '') =>
      `<div><div><a href="/user/${encodeURIComponent(name)}"><img src="data:,${encodeURIComponent(name)}" alt="" width="40"></a><a class="n" href="/user/${encodeURIComponent(name)}">${name}</a>: <b class="t">${text}</b> <span><i class="w">${time}</i> <i>3</i> <i>回复</i></span></div>${inner}</div>`;
    const answer = { name: '客服小美', text: '在的，您说哪里不舒服？' };
    await show(
      `<section>${ROWS.map((one, index) => root(one, index === 2 ? `<div>${reply(answer)}</div>` : '')).join('')}</section>`,
    );
    const { claims, reason } = await ask('inferred');
    expect(reason).toBeUndefined();
    expect(read(claims)).toEqual(said([...ROWS.slice(0, 3), answer, ...ROWS.slice(3)]));
    expect(claims.map(one => one?.isReply)).toEqual([false, false, false, true, false, false]);
  });
});

describe('work is bounded', () => {
  test('5,000 rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      name: `读者${index % 700}`,
      text: `第 ${index} 条，这个我也想买，多少钱？`,
    }));
    await show(list(rows));
    const { ms, outcome } = await ask('inferOnlyMs');
    expect(outcome).toBe('found');
    expect(ms).toBeLessThan(3000);
  });

  test('replies fifty deep, and elements a thousand deep', async () => {
    const deep = Array.from({ length: 50 }).reduce<string>(
      (inner, _, index) => row({ name: `楼层${index}`, text: '我不同意你说的这一点', inner }),
      '',
    );
    await show(list(ROWS) + deep + '<div>'.repeat(400));
    const { ms } = await ask('inferred');
    expect(ms).toBeLessThan(1000);
  });
});

describe('a second opinion', () => {
  const claims = ROWS.map(({ name, text, time = '3小时前' }) => ({ name, text, time, isReply: false }));
  const opinions = async (over: typeof claims) => {
    await show(list(ROWS));
    return ask('doubted', over);
  };
  test('agrees with what is right', async () => expect(await opinions(claims)).toBeUndefined());
  test('sees what was missed', async () => expect(await opinions(claims.slice(1))).toBe('missed'));
  test('sees another text', async () =>
    expect(await opinions(claims.map(one => ({ ...one, text: `回复 ${one.text}` })))).toBe('differs'));
  test('sees a time that is none', async () =>
    expect(await opinions(claims.map(one => ({ ...one, time: '广东' })))).toBe('implausible'));
});

test('one comment that is pointed at teaches all', async () => {
  const pointed = row(ROWS[0] ?? { name: '', text: '' })
    .replace('<div>', '<div data-point="item">')
    .replace('<a ', '<a data-point="name" ')
    .replace('</div><div>', '</div><div data-point="text">')
    .replace('<span>', '<span data-point="time">');
  await show(`<section>${pointed}${ROWS.slice(1).map(row).join('')}</section>`);
  const claims = await ask('taught');
  expect(read(claims ?? [])).toEqual(said(ROWS));
});
