import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveMessage } from '../../lib/sync/contract.ts';
import { type RunningServer, startServer } from '../../server/start.ts';
import { aFact } from './support/rows.ts';
import { type Client, entry, newClient, newWorkspace, testServer } from './support/test-server.ts';

let folder: string;
let running: RunningServer;
const silent = { info: () => undefined, warn: () => undefined };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-live-'));
  const env = { PORT: 0, HOST: '127.0.0.1', DATA_DIR: folder };
  const started = await startServer({ env, log: silent });
  if (!started.ok) throw new Error(started.reason);
  running = started.value;
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

/** A client whose calls go over the wire. */
async function wireClient(workspaceId: string): Promise<Client> {
  const server = { ...testServer(running.deps.db), deps: running.deps };
  const client = await newClient(server, workspaceId, 'keeper');
  const request = (method: string, path: string, body?: unknown) =>
    fetch(`${running.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${client.token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    ...client,
    request,
    push: async entries => (await (await request('POST', '/api/sync/push', { entries })).json()).answers,
  };
}

const ticketOf = async (client: Client): Promise<string> =>
  (await (await client.request('POST', '/api/live/ticket')).json()).ticket;

/** A connection that has said `first`, and what it hears: one message after the other, and its end. */
async function connect(first: string) {
  const socket = new WebSocket(`${running.url.replace('http', 'ws')}/api/live`);
  const heard: LiveMessage[] = [];
  const waiting: ((message: LiveMessage) => void)[] = [];
  const closed = new Promise<number>(done => socket.addEventListener('close', event => done(event.code)));
  socket.addEventListener('message', event => {
    const message = JSON.parse(String(event.data));
    const next = waiting.shift();
    if (next) next(message);
    else heard.push(message);
  });
  await new Promise(done => socket.addEventListener('open', done));
  socket.send(first);
  const hear = () =>
    new Promise<LiveMessage>(done => {
      const message = heard.shift();
      if (message) done(message);
      else waiting.push(done);
    });
  return { socket, hear, heard, closed };
}

const live = async (client: Client) => connect(JSON.stringify({ ticket: await ticketOf(client) }));
const aBatch = () => [entry({ kind: 'fact', row: aFact() })];

/** The next number that is news. One that is gathered while somebody connects is told to them a second time. */
async function news(line: Awaited<ReturnType<typeof connect>>, after: number): Promise<number> {
  for (;;) {
    const { changeNo } = await line.hear();
    if (changeNo > after) return changeNo;
  }
}

test('a member hears of the newest change at once and of every later one; another workspace hears nothing', async () => {
  const [mine, theirs] = [await newWorkspace(running.deps.db), await newWorkspace(running.deps.db)];
  const [me, colleague, stranger] = [
    await wireClient(mine),
    await wireClient(mine),
    await wireClient(theirs),
  ];
  await me.push(aBatch());
  const [line, strange] = [await live(colleague), await live(stranger)];
  expect(await line.hear()).toEqual({ type: 'changed', changeNo: 1 });
  expect(await strange.hear()).toEqual({ type: 'changed', changeNo: 0 });
  await me.push(aBatch());
  expect(await news(line, 1)).toBe(2);
  // The stranger's next news is their own: nothing came in between.
  await stranger.push(aBatch());
  expect(await news(strange, 0)).toBe(1);
  line.socket.close();
  strange.socket.close();
});

test('many changes in a moment are told as few, the last of them always', async () => {
  const client = await wireClient(await newWorkspace(running.deps.db));
  const line = await live(client);
  await line.hear();
  await Promise.all(Array.from({ length: 20 }, () => client.push(aBatch())));
  let told = 0;
  for (let last = 0; last < 20; told++) last = (await line.hear()).changeNo;
  expect(told).toBeLessThan(20);
  line.socket.close();
});

test('a beat says the newest number again', async () => {
  const client = await wireClient(await newWorkspace(running.deps.db));
  const line = await live(client);
  await line.hear();
  await running.deps.hub.beat();
  expect(await line.hear()).toEqual({ type: 'changed', changeNo: 0 });
  line.socket.close();
});

test('a ticket opens one connection; anything else opens none', async () => {
  const client = await wireClient(await newWorkspace(running.deps.db));
  const first = JSON.stringify({ ticket: await ticketOf(client) });
  const line = await connect(first);
  await line.hear();
  for (const bad of [first, '{"ticket":"made up"}', 'not json', '{}']) {
    expect([bad, await (await connect(bad)).closed]).toEqual([bad, 4401]);
  }
  expect(await (await connect('x'.repeat(5_000))).closed).toBe(1009);
  line.socket.close();
});

test('signing out ends the live connection', async () => {
  const client = await wireClient(await newWorkspace(running.deps.db));
  const line = await live(client);
  await line.hear();
  await client.request('POST', '/api/sign-out');
  expect(await line.closed).toBe(4401);
});

test('a server that stops says good-bye and leaves nothing listening', async () => {
  const own = mkdtempSync(join(tmpdir(), 'chorus-stop-'));
  const started = await startServer({ env: { PORT: 0, HOST: '127.0.0.1', DATA_DIR: own }, log: silent });
  if (!started.ok) throw new Error(started.reason);
  const kept = running;
  running = started.value;
  const line = await live(await wireClient(await newWorkspace(running.deps.db)));
  await line.hear();
  await running.close();
  expect(await line.closed).toBe(1001);
  await expect(fetch(`${started.value.url}/api/health`)).rejects.toThrow();
  running = kept;
  rmSync(own, { recursive: true });
});
