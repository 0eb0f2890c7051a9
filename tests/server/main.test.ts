import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/base/id.ts';
import type { EntryAnswer, PullResponse } from '../../lib/sync/contract.ts';
import { startServer } from '../../server/start.ts';
import { anEvent } from './support/rows.ts';
import { entry } from './support/test-server.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const NOBODY = 65_534;
/** Every test starts servers, and the machine may be busy. */
const PATIENT = 150_000;
let folder: string;
let data: string;
const person = { email: 'lan@example.com', password: 'password-1', name: '阿岚', role: 'admin' as const };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-main-'));
  chmodSync(folder, 0o755);
  data = join(folder, 'data');
  const started = await startServer({
    env: { PORT: 0, HOST: '127.0.0.1', DATA_DIR: data },
    seed: {
      workspace: { name: '拾光', slug: 'shiguang' },
      members: [person],
      accounts: [],
      scripts: [],
      facts: [],
      policy: [],
    },
  });
  if (!started.ok) throw new Error(started.reason);
  await started.value.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Door {
  child: ChildProcess;
  /** Where it listens; nothing when it ended before. */
  url: Promise<string | undefined>;
  ended: Promise<{ code: number | null; said: string }>;
}

/** `node server/main.ts`, as whoever installs it runs it. */
function open(env: Record<string, string>, uid?: number): Door {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
  let said = '';
  const heard = Promise.withResolvers<string | undefined>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', line => {
      said += `${line}\n`;
      const url = /http:\S+/.exec(line)?.[0];
      if (url) heard.resolve(url);
    });
  }
  const ended = once(child, 'close').then(([code]) => {
    heard.resolve(undefined);
    return { code, said };
  });
  return { child, url: heard.promise, ended };
}

async function signIn(url: string): Promise<Record<string, string>> {
  const response = await fetch(`${url}/api/sign-in`, { method: 'POST', body: JSON.stringify(person) });
  return { authorization: `Bearer ${(await response.json()).token}` };
}

test(
  'killed in the middle of writing and started again: every row that was acknowledged is there, once',
  async () => {
    const first = open({ DATA_DIR: data });
    const url = (await first.url) ?? '';
    const headers = await signIn(url);
    const entries = Array.from({ length: 400 }, () =>
      entry({ kind: 'event', row: anEvent({ id: newId() }) }),
    );
    const answered: EntryAnswer[] = [];
    const push = async (to: string, from: number) => {
      const body = JSON.stringify({ entries: entries.slice(from, from + 10) });
      const response = await fetch(`${to}/api/sync/push`, { method: 'POST', headers, body });
      answered.push(...(await response.json()).answers);
    };
    const writing = Promise.allSettled(Array.from({ length: 40 }, (_, index) => push(url, index * 10)));
    await expect.poll(() => answered.length, { timeout: 20_000, interval: 1 }).toBeGreaterThan(50);
    first.child.kill('SIGKILL');
    await Promise.all([writing, first.ended]);
    const before = [...answered];

    const second = open({ DATA_DIR: data });
    const again = (await second.url) ?? '';
    const pull = async (): Promise<PullResponse> =>
      (await fetch(`${again}/api/sync/pull?after=0&limit=1000`, { headers })).json();
    const numberOf = new Map(
      (await pull()).changes.map(({ change, changeNo }) => [change.row.id, changeNo] as const),
    );
    for (const answer of before) {
      const row = entries.find(each => each.id === answer.id)?.change.row.id ?? '';
      expect(answer).toMatchObject({ status: 'accepted', changeNo: numberOf.get(row) });
    }
    // The client sends everything again, as its outbox does after a lost answer.
    answered.length = 0;
    for (let from = 0; from < 400; from += 10) await push(again, from);
    expect(answered).toEqual(expect.arrayContaining(before));
    const { changes } = await pull();
    expect(changes.map(each => each.changeNo)).toEqual(entries.map((_, index) => index + 1));
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
  },
  PATIENT,
);

test(
  'the first workspace is made from the settings, and its admin signs in',
  async () => {
    const door = open({
      DATA_DIR: join(folder, 'first'),
      WORKSPACE_NAME: '拾光',
      ADMIN_EMAIL: person.email,
      ADMIN_PASSWORD: person.password,
    });
    const url = (await door.url) ?? '';
    const me = await (await fetch(`${url}/api/me`, { headers: await signIn(url) })).json();
    expect(me).toMatchObject({ member: { name: 'lan', role: 'admin' }, workspace: { name: '拾光' } });
    door.child.kill('SIGTERM');
    expect((await door.ended).code).toBe(0);
  },
  PATIENT,
);

test(
  'a second copy on the same folder is refused with a sentence, and the first goes on',
  async () => {
    const first = open({ DATA_DIR: data });
    const url = await first.url;
    const { code, said } = await open({ DATA_DIR: data }).ended;
    expect([code, said]).toEqual([1, expect.stringMatching(/^数据目录 .*占用.*\n$/)]);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);
  },
  PATIENT,
);

test(
  'two copies that start at once: one gets the folder',
  async () => {
    const shared = join(folder, 'shared');
    const doors = [open({ DATA_DIR: shared }), open({ DATA_DIR: shared })];
    const urls = await Promise.all(doors.map(door => door.url));
    expect(urls.filter(url => url !== undefined)).toHaveLength(1);
    for (const door of doors) door.child.kill('SIGTERM');
    const codes = (await Promise.all(doors.map(door => door.ended))).map(({ code }) => code);
    expect(codes.sort()).toEqual([0, 1]);
  },
  PATIENT,
);

test(
  'a taken port is refused with a sentence that names it',
  async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, said } = await open({ DATA_DIR: join(folder, 'port'), PORT: port }).ended;
    expect([code, said]).toEqual([1, expect.stringMatching(new RegExp(`^端口 ${port} 已被占用.*\\n$`))]);
    taken.close();
  },
  PATIENT,
);

test(
  'a folder that cannot be written, and a file in its place, are refused with a sentence',
  async () => {
    const sealed = join(folder, 'sealed');
    mkdirSync(sealed);
    chmodSync(sealed, 0o555);
    // Root may write anywhere, so the server then runs as somebody else.
    const uid = process.getuid?.() === 0 ? NOBODY : undefined;
    for (const path of [sealed, join(sealed, 'below')]) {
      const { code, said } = await open({ DATA_DIR: path }, uid).ended;
      expect([code, said]).toEqual([1, expect.stringMatching(/^数据目录 .*不能写入.*\n$/)]);
    }
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, said } = await open({ DATA_DIR: file }).ended;
    expect([code, said]).toEqual([1, expect.stringMatching(/不是目录.*\n$/)]);
  },
  PATIENT,
);

test(
  'wrong settings and an unreachable PostgreSQL are refused without showing the password',
  async () => {
    const wrong = await open({ PORT: 'many', DATABASE_URL: 'mysql://u:geheim@h/d' }).ended;
    expect([wrong.code, wrong.said]).toEqual([1, '这些设置不对：PORT, DATABASE_URL\n']);
    const away = await open({
      DATA_DIR: join(folder, 'away'),
      DATABASE_URL: 'postgres://u:geheim@127.0.0.1:1/d',
    }).ended;
    expect([away.code, away.said]).toEqual([1, expect.stringMatching(/^连不上.*\n$/)]);
    expect(away.said).not.toContain('geheim');
  },
  PATIENT,
);
