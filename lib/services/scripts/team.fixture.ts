import type { ScriptContent } from '../../model/script.ts';
import { operator, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

export const PEOPLE = [
  operator('lin'),
  operator('chen'),
  operator('mei', 'keeper'),
  operator('wang', 'director'),
];

export const content = (body: string, over: Partial<ScriptContent> = {}): ScriptContent => ({
  title: '问价',
  body,
  category: 'product',
  roles: [],
  flags: [],
  surfaces: ['comment'],
  tags: [],
  ...over,
});

/** Two operators, a keeper and a director, each at a device; `sync` brings everything to everybody. */
export async function team() {
  const at = { now: T0 };
  const server = new MemoryServer([...PEOPLE]);
  const [lin, chen, mei, wang] = await Promise.all(PEOPLE.map(one => signedIn(server, at, one)));
  if (!lin || !chen || !mei || !wang) throw new Error('four people');
  const all = [lin, chen, mei, wang];
  const sync = async () => {
    at.now += 1000;
    for (const one of [...all, ...all]) await one.sync();
  };
  return { at, server, lin, chen, mei, wang, sync };
}
type Team = Awaited<ReturnType<typeof team>>;
export type Device = Team['lin'];

export async function drafted(
  device: Device,
  body: string,
  scriptId?: string,
  over: Partial<ScriptContent> = {},
) {
  const saved = await device.services.scripts.saveDraft({
    content: content(body, over),
    edit: 0,
    ...(scriptId === undefined ? {} : { scriptId }),
  });
  if (!saved.ok) throw new Error(saved.reason);
  return saved;
}

export const pass = (device: Device, revisionId: string, stage: 'operator' | 'content' | 'legal', edit = 0) =>
  device.services.scripts.review({ revisionId, stage, verdict: 'pass', ticked: [], edit });

/** All three stages pass it; answers what the last one was answered. */
export async function reviewed({ chen, mei, wang, sync }: Team, revisionId: string) {
  await sync();
  await pass(chen, revisionId, 'operator');
  await sync();
  await pass(mei, revisionId, 'content');
  await sync();
  const last = await pass(wang, revisionId, 'legal');
  await sync();
  return last;
}

export const bodies = async ({ services }: Device) =>
  (await services.library.search({ query: '', limit: 20 })).map(({ script }) => script.body);
