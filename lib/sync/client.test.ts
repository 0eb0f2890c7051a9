import { expect, test } from 'vitest';
import { createClient, type Fetch } from './client.ts';

const answering = (status: number, body: string) => {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init });
    return new Response(body, { status });
  };
  return { calls, client: createClient({ server: 'https://x.test', token: 't' }, fetch) };
};

test('sends the token as bearer, and no cookies', async () => {
  const { client, calls } = answering(200, '{"changes":[],"cursor":4,"more":false}');
  expect(await client.pull(4)).toEqual({ ok: true, value: { changes: [], cursor: 4, more: false } });
  expect(calls[0]?.url).toBe('https://x.test/api/sync/pull?after=4');
  expect(calls[0]?.init).toMatchObject({ credentials: 'omit', headers: { authorization: 'Bearer t' } });
});

test.each([
  [401, '{"error":{"code":"unauthorized","message":"登录已失效"}}', 'unauthorized', undefined],
  [413, '{"error":{"code":"too-large","message":""}}', 'refused', 'too-large'],
  [200, '{"changes":"no list"}', 'refused', 'internal'],
  [200, '<html>', 'refused', 'internal'],
  [502, '<html>', 'unreachable', undefined],
])('%i %s is %s', async (status, body, reason, code) => {
  expect(await answering(status, body).client.pull(0)).toMatchObject({
    ok: false,
    reason,
    ...(code ? { code } : {}),
  });
});

test('no network, and an ended signal, are unreachable', async () => {
  const fetch: Fetch = async (_url, init) => {
    init.signal?.throwIfAborted();
    throw new TypeError('fetch failed');
  };
  const end = AbortSignal.abort();
  for (const signal of [undefined, end])
    expect(await createClient({ server: 'https://x.test' }, fetch, signal).me()).toMatchObject({
      reason: 'unreachable',
    });
});
