import { expect, test } from 'vitest';
import { PAGE_METHODS, type Services } from './protocol.ts';
import { proxied } from './proxy.ts';
import { answerCall, type Sender } from './serve.ts';

const extension = { id: 'ext', origin: 'chrome-extension://ext' };
const page: Sender = { id: 'ext', url: 'https://www.xiaohongshu.com/explore/1', tab: { id: 4 } };
const panel: Sender = { id: 'ext', url: 'chrome-extension://ext/sidepanel.html' };

const warnings: string[] = [];
const calls: unknown[] = [];
const record = (...call: unknown[]) => {
  calls.push(call);
  return Promise.resolve('done');
};
// Only what the tests call is there: the rest of the interface is not needed to judge who may call what.
const services = {
  items: {
    seen: record,
    queue: () => Promise.reject(new Error('at /secret/path.ts:1')),
  },
  session: { state: record },
  pages: { toShow: record },
} as unknown as Services;
const deps = {
  services,
  extension,
  log: { info: () => {}, warn: (what: string) => void warnings.push(what) },
};
const call = (method: string, sender: Sender, input?: unknown) => {
  const [service, name] = method.split('.');
  return answerCall(deps, { type: 'call', service, method: name, input }, sender);
};

test('a content script reaches the methods for pages and nothing else', async () => {
  expect(await call('items.seen', page)).toMatchObject({ ok: true });
  for (const method of ['session.state', 'items.queue', 'scripts.saveDraft', 'sync.now', 'pages.show']) {
    expect(PAGE_METHODS).not.toContain(method);
    expect(await call(method, page)).toEqual({ ok: false, reason: 'forbidden' });
  }
});

test('own pages reach everything, strangers and look-alike addresses nothing', async () => {
  expect(await call('session.state', panel)).toMatchObject({ ok: true });
  expect(await call('items.seen', { ...page, id: 'other' })).toEqual({ ok: false, reason: 'forbidden' });
  const lookalike = { ...panel, url: 'chrome-extension://ext.evil.com/' };
  expect(await call('session.state', lookalike)).toEqual({ ok: false, reason: 'forbidden' });
});

test('what is no method is unknown, also what every object inherits', async () => {
  for (const method of ['items.constructor', 'constructor.name', 'items.nothing', '__proto__.x'])
    expect(await call(method, panel)).toEqual({ ok: false, reason: 'unknown' });
  expect(await answerCall(deps, { type: 'mount' }, panel)).toBeUndefined();
});

test('a failure is one word; its stack stays here', async () => {
  const answer = await call('items.queue', panel);
  expect(answer).toEqual({ ok: false, reason: 'failed' });
  expect(warnings.join()).not.toContain('secret');
});

test('the tab comes from the browser, not from the caller', async () => {
  calls.length = 0;
  await call('pages.toShow', page, { tabId: 99 });
  expect(calls[0]).toEqual([{ tabId: 99 }, expect.objectContaining({ tabId: 4 })]);
});

test('a proxy calls once more when the worker was restarting, and gives up with a word', async () => {
  let tries = 0;
  const restarting = proxied(async message => {
    if (++tries === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, value: message };
  });
  expect(await restarting.items.queue()).toEqual({
    type: 'call',
    service: 'items',
    method: 'queue',
    input: undefined,
  });
  const dead = proxied(() => Promise.reject(new Error('Extension context invalidated.')));
  await expect(dead.items.queue()).rejects.toMatchObject({ reason: 'invalidated' });
  const refused = proxied(async () => ({ ok: false, reason: 'forbidden' }));
  await expect(refused.session.state()).rejects.toMatchObject({ reason: 'forbidden' });
});
