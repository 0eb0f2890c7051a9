import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { HealthSighting } from '../../model/health.ts';
import type { PageBundle } from '../../model/page-bundle.ts';
import { device, operator, signedIn, T0 } from '../device.fixture.ts';
import { MemoryServer } from '../memory-server.fixture.ts';

const bundle = (text = '天地玄黄'): PageBundle => ({
  format: 1,
  surface: 'weibo.comments',
  address: 'https://weibo.com/1/a',
  madeAt: T0,
  nodes: [
    { in: -1, tag: 'main' },
    { in: 0, text },
  ],
  left: 0,
});

async function setUp(role: 'operator' | 'keeper' = 'operator') {
  const at = { now: T0 };
  const server = new MemoryServer([operator('a', role), operator('b', 'keeper')]);
  return { at, server, ...(await signedIn(server, at, operator('a', role))) };
}

const sighting = (over: Partial<HealthSighting> = {}): HealthSighting => ({
  surface: 'weibo.comments',
  state: 'fine',
  read: 5,
  unsure: 0,
  failed: 0,
  problems: [],
  ...over,
});

test('what a page says of itself is kept a surface, with when a comment was last read', async () => {
  const { services, at, told } = await setUp();
  await services.pages.health(sighting({ shown: 9 }));
  at.now += MINUTE;
  await services.pages.health(sighting({ state: 'unreadable', read: 0, failed: 3 }));
  expect(await services.health.list()).toEqual([
    { ...sighting({ state: 'unreadable', read: 0, failed: 3 }), lastReadAt: T0, updatedAt: T0 + MINUTE },
  ]);
  expect(told).toContain('health');
});

test.each([
  ['no surface', { surface: 'evil.comments' }],
  ['words of the page', { problems: [{ part: '张三说', reason: 'x' }] }],
  ['more than is asked', { text: '多少钱' }],
  ['a count below nothing', { read: -1 }],
])('a page that says %s is not heard', async (_what, over) => {
  const { services } = await setUp();
  await services.pages.health({ ...sighting(), ...over } as HealthSighting);
  expect(await services.health.list()).toEqual([]);
});

test('a report goes to the server at once, and offline as soon as it is there again, once', async () => {
  const { services, server, engine } = await setUp();
  expect(await services.pages.reportChange({ bundle: bundle() })).toEqual({ ok: true, state: 'sent' });
  server.network = 'cut';
  expect(await services.pages.reportChange({ bundle: bundle() })).toEqual({ ok: true, state: 'kept' });
  expect((await services.health.reports()).map(report => report.state).toSorted()).toEqual([
    'sent',
    'waiting',
  ]);
  server.network = 'lost';
  expect(await services.pages.reportChange({ bundle: bundle() })).toEqual({ ok: true, state: 'kept' });
  server.network = 'up';
  await engine.start();
  await expect.poll(() => server.reports.size).toBe(3);
  await expect
    .poll(async () => (await services.health.reports()).every(report => report.state === 'sent'))
    .toBe(true);
  await engine.stop();
  expect(server.reports.size).toBe(3);
});

test('who mends sees the team’s reports and fetches what another device made', async () => {
  const { server, at, services } = await setUp();
  await services.pages.reportChange({ bundle: bundle('洪荒') });
  const keeper = await signedIn(server, at, operator('b', 'keeper'));
  const [head] = await keeper.services.health.reports();
  expect(head).toMatchObject({ surface: 'weibo.comments', state: 'sent', by: 'a', version: '0.1.0' });
  expect((await keeper.services.health.report({ id: head?.id ?? '' }))?.bundle).toEqual(bundle('洪荒'));
  expect(await keeper.services.health.report({ id: 'nothing' })).toBeUndefined();
});

test('without a team the report stays on the device', async () => {
  const here = device(new MemoryServer([]), { now: T0 });
  expect(await here.services.pages.reportChange({ bundle: bundle() })).toEqual({ ok: true, state: 'kept' });
  expect(await here.services.health.reports()).toMatchObject([{ state: 'waiting' }]);
});

test.each([
  ['no bundle', undefined],
  ['something else', { ...bundle(), nodes: [{ in: -1, tag: 'script' }] }],
  ['more than it may weigh', { ...bundle(), nodes: heavy() }],
])('a page that sends %s is refused', async (_what, sent) => {
  const { services, db } = await setUp();
  expect(await services.pages.reportChange({ bundle: sent as PageBundle })).toEqual({
    ok: false,
    reason: 'invalid',
  });
  expect(await db.pageReports.count()).toBe(0);
});

test('a device keeps the newest reports, and those that wait before those that are sent', async () => {
  const { services, server, db, at } = await setUp();
  await services.pages.reportChange({ bundle: bundle('sent') });
  server.network = 'cut';
  for (let count = 0; count < 13; count++) {
    at.now += 1;
    await services.pages.reportChange({ bundle: bundle(`${count}`) });
  }
  const kept = await db.pageReports.orderBy('at').toArray();
  expect(kept.map(row => row.report.bundle.nodes[1])).toEqual(
    Array.from({ length: 12 }, (_, index) => ({ in: 0, text: `${index + 1}` })),
  );
});

function heavy(): PageBundle['nodes'] {
  const texts = Array.from({ length: 60 }, () => ({ in: 0, text: '天'.repeat(12_000) }));
  return [{ in: -1, tag: 'main' }, ...texts];
}
