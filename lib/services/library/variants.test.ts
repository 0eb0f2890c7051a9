import { expect, test } from 'vitest';
import type { Script } from '../../model/script.ts';
import { account, operator, pageOf, read, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const me = operator('m1');
const SCRIPT: Script = {
  id: 's',
  title: '问价',
  body: '一{{昵称}}',
  variants: ['二{{昵称}}', '三{{昵称}}'],
  category: 'product',
  roles: [],
  surfaces: ['comment'],
  flags: [],
  tags: [],
  updatedAt: 1,
};

async function deviceWithScript() {
  const at = { now: T0 };
  const server = new MemoryServer([me]);
  server.put({ kind: 'account', row: account('kos', 'KOS', 'm1') });
  server.put({ kind: 'script', row: SCRIPT });
  const one = await signedIn(server, at, me);
  await one.sync();
  const page = pageOf('kos');
  await one.services.items.seen({ page, items: [read('1')] });
  const asked = { page, itemId: 'xiaohongshu:1' };
  const offered = async () => (await one.services.library.best({ ...asked, limit: 1 }))[0];
  const use = async () => {
    const { variant, text } = (await offered()) ?? { text: '' };
    // Longer than a use that is told twice.
    at.now += 10_000;
    await one.services.library.used({
      ...asked,
      ...{ scriptId: 's', outcome: 'inserted', text, variant: variant?.index ?? 0 },
    });
    at.now += 10_000;
    return text;
  };
  return { ...one, asked, offered, use };
}

test('what the account has not said for longest is offered next', async () => {
  const { use } = await deviceWithScript();
  const said = [await use(), await use(), await use(), await use()];
  expect(said).toEqual(['一顾客1', '二顾客1', '三顾客1', '一顾客1']);
});

test('another way of saying it is made ready on request; of a script that is gone nothing is', async () => {
  const { services, asked } = await deviceWithScript();
  expect(await services.library.ready({ ...asked, scriptId: 's', variant: 2 })).toMatchObject({
    text: '三顾客1',
    variant: { index: 2, of: 3 },
  });
  expect(await services.library.ready({ ...asked, scriptId: 'gone', variant: 0 })).toBeUndefined();
});

test('from the panel: what was typed and turned to goes to the page, message by message', async () => {
  const { services, db, asked, sent, pages } = await deviceWithScript();
  await db.scripts.put({ ...SCRIPT, variants: ['{{肤质}}用{{cursor}}它\n---\n再来'] });
  // As the overlay in that tab says it.
  await (services.pages.composing as (input: unknown, caller: unknown) => Promise<void>)(asked, { tabId: 7 });
  expect([pages.composesIn(7), pages.composesIn(8)]).toEqual([true, false]);
  const inserting = services.pages.insert({ scriptId: 's', variant: 1, typed: ['干皮'] });
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.push).toMatchObject({
    type: 'insert',
    messages: [
      { scriptId: 's', text: '干皮用它', caret: 3, variant: 1 },
      { scriptId: 's', text: '再来', isNext: true },
    ],
  });
  const push = sent[0]?.push;
  if (push?.type !== 'insert') throw new Error('no insert');
  const { requestId } = push;
  pages.heard({ type: 'insert-outcome', requestId, outcome: 'inserted' });
  expect(await inserting).toEqual({ ok: true });
  await pages.left(7);
  expect(pages.composesIn(7)).toBe(false);
});
