import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browser/find.ts';
import { bundleForPage } from '../../tools/read/bundle.ts';
import type * as hand from './in-page/insert.ts';
import type { EditorName } from './pages/client/editors/index.ts';
import { type Practice, servePractice } from './pages/serve.ts';

type Hand = typeof hand;

let browser: Browser;
let practice: Practice;
let page: Page;

beforeAll(async () => {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  practice = await servePractice();
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  await page.goto(practice.editors);
  await page.waitForFunction(() => 'editors' in window);
  const script = await bundleForPage(new URL('in-page/insert.ts', import.meta.url), 'insertHand');
  await page.evaluate(`globalThis.insertHand = (() => { ${script}; return insertHand; })()`);
});
beforeEach(() => page.bringToFront());
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

function ask<Name extends keyof Hand>(name: Name, ...args: Parameters<Hand[Name]>) {
  return page.evaluate(`insertHand.${name}(...${JSON.stringify(args)})`) as Promise<
    Awaited<ReturnType<Hand[Name]>>
  >;
}

const TEXTS = {
  'one line': '谢谢喜欢，价格私信你啦',
  'two lines': '第一行说谢谢\n第二行说价格',
  'four lines, one empty': '您好\n\n① 先问肤质\n② 再说价格',
  emoji: '收到👩‍👩‍👧‍👦🏳️‍🌈好的😭é',
  '2,000 characters': '这罐霜我想说的太多了。'.repeat(182).slice(0, 2000),
};
const DRAFT = '先写的话，';

const RICH: EditorName[] = ['contenteditable', 'brt', 'draft', 'lexical', 'slate', 'prosemirror', 'quill'];
const PLAIN: EditorName[] = ['textarea', 'input', 'swallowing'];
const cases = [...PLAIN, ...RICH].flatMap(name =>
  (['page', 'shadow'] as const).map(root => ({ root, name, title: `${name} in the ${root}` })),
);
// Draft.js asks the document for its selection, which a shadow root hides: nobody can write in it there, by hand or otherwise.
const able = cases.filter(one => one.name !== 'draft' || one.root === 'page');

/** What stands in the editor before: typed as a person types. */
async function write(root: hand.Root, name: EditorName, draft: string): Promise<void> {
  await ask('clear', root, name);
  if (draft === '') return;
  await ask('focus', root, name);
  await page.keyboard.insertText(draft);
  await expect.poll(() => ask('model', root, name)).toBe(draft);
}

/** What an editor makes of lines, even from a person's own paste. */
function kept(name: EditorName, text: string): string {
  if (name === 'input') return text.replace(/\n/g, ' ');
  return name === 'prosemirror' ? text.replace(/\n+/g, '\n') : text;
}

// In a shadow root Quill does not know its caret, and brings it to the beginning.
const knowsCaret = (root: hand.Root, name: EditorName) => name !== 'quill' || root === 'page';

describe.each(able)('$title', ({ root, name }) => {
  test.each(Object.entries(TEXTS))('%s, focused and not, empty and behind a draft', async (_, text) => {
    for (const draft of ['', DRAFT]) {
      for (const focused of [true, false]) {
        await write(root, name, draft);
        const { insertion, model } = await ask('insert', root, name, text, focused);
        expect(insertion).toMatchObject({ taken: true });
        expect(model).toBe(kept(name, draft + text));
      }
    }
    expect(await page.evaluate(() => window.enters)).toBe(0);
  });

  test('a person can go on where the text ends, and nothing of it is lost', async () => {
    await write(root, name, DRAFT);
    await ask('insert', root, name, '填进来的', true);
    await page.keyboard.insertText('，再加一句');
    await expect.poll(() => ask('model', root, name)).toBe(`${DRAFT}填进来的，再加一句`);
  });

  test.runIf(knowsCaret(root, name))(
    'a text takes the place of what called for it, and the caret goes where the text wants it',
    async () => {
      for (const [draft, text, caret] of [
        ['/', '收到呢', 2],
        ['先写 ／', '收到呢', 2],
        ['先写 、', '第一行说👩‍👩‍👧‍👦谢谢\n第二行价格', 4],
      ] as const) {
        await write(root, name, draft);
        expect(await ask('before', root, name)).toBe(draft);
        const model = draft.slice(0, -1) + kept(name, text);
        expect(await ask('call', root, name, text, { replaces: draft.slice(-1), caret })).toBe(model);
        await page.keyboard.insertText('您');
        const at = draft.length - 1 + caret;
        await expect.poll(() => ask('model', root, name)).toBe(`${model.slice(0, at)}您${model.slice(at)}`);
      }
    },
  );

  test.runIf(knowsCaret(root, name))(
    'whoever comes back without a text writes on where they were',
    async () => {
      await write(root, name, '前后');
      await page.keyboard.press('ArrowLeft');
      await ask('call', root, name);
      await page.keyboard.insertText('中');
      await expect.poll(() => ask('model', root, name)).toBe('前中后');
    },
  );

  test('empty, it holds no draft, whatever it shows instead', async () => {
    await write(root, name, '');
    await expect.poll(() => ask('draft', root, name)).toBe('');
    await write(root, name, DRAFT);
    expect(await ask('draft', root, name)).toBe(DRAFT);
  });
});

test.each(['page', 'shadow'] as const)(
  'a field in the %s that swallows typing gets its value, at the caret',
  async root => {
    await write(root, 'swallowing', '前后');
    await page.keyboard.press('ArrowLeft');
    expect(await ask('insertHere', root, 'swallowing', '，中间，')).toEqual({
      taken: true,
      way: 'native-setter',
    });
    await expect.poll(() => ask('model', root, 'swallowing')).toBe('前，中间，后');
    await page.keyboard.insertText('又');
    await expect.poll(() => ask('model', root, 'swallowing')).toBe('前，中间，又后');
  },
);

test.each(['page', 'shadow'] as const)(
  'an editor in the %s that takes nothing keeps its draft, and the clipboard has the text',
  async root => {
    await write(root, 'deaf', DRAFT);
    const { insertion, model } = await ask('insert', root, 'deaf', TEXTS['two lines'], true);
    expect(insertion).toEqual({ taken: false, reason: 'not-taken' });
    expect(model).toBe(DRAFT);
    expect(await ask('copyText', TEXTS['two lines'])).toBe(true);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TEXTS['two lines']);
  },
);

test('when the page changes under it, it writes nothing', async () => {
  await write('page', 'lexical', DRAFT);
  expect(await ask('insertWhen', 'page', 'lexical', '不该出现', 0)).toEqual({
    taken: false,
    reason: 'abandoned',
  });
  await write('page', 'deaf', DRAFT);
  // Right once, wrong before the second try.
  expect(await ask('insertWhen', 'page', 'deaf', '不该出现', 1)).toEqual({
    taken: false,
    reason: 'abandoned',
  });
  expect(await ask('model', 'page', 'lexical')).toBe(DRAFT);
});

test.each(able)(
  '$title is turned to somebody else while it takes the text: the text is taken back',
  async ({ root, name }) => {
    // Quill in a shadow root does not know its caret, and pastes in front of what stands there.
    for (const draft of name === 'quill' && root === 'shadow' ? [''] : ['', DRAFT]) {
      await write(root, name, draft);
      await ask('focus', root, name);
      // Right before the try, wrong afterwards.
      expect(await ask('insertWhen', root, name, '不该留下', 1)).toEqual({
        taken: false,
        reason: 'abandoned',
      });
      await expect.poll(() => ask('model', root, name)).toBe(draft);
    }
  },
);

test.each([
  ['textarea', 'input'],
  ['textarea', 'contenteditable'],
  ['quill', 'textarea'],
  ['contenteditable', 'lexical'],
] as const)('meant for %s, and somebody writes in %s by then: neither gets it', async (name, other) => {
  for (const root of ['page', 'shadow'] as const) {
    await write(root, other, DRAFT);
    await write(root, name, '');
    expect(await ask('insertWhileElsewhere', root, name, '不该出现', other)).toEqual({
      taken: false,
      reason: 'abandoned',
    });
    await page.keyboard.insertText('我自己写');
    await expect.poll(() => ask('model', root, other)).toBe(`${DRAFT}我自己写`);
    expect(await ask('model', root, name)).toBe('');
  }
});
