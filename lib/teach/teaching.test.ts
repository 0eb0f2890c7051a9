import { expect, test, vi } from 'vitest';
import type { Services } from '../messaging/protocol.ts';
import type { Lesson, Teacher } from '../platforms/teacher.ts';
import { createTeachStore } from '../state/teach-view.ts';
import { commonPath, createTeaching } from './teaching.ts';

const LESSON: Lesson = {
  ok: true,
  rows: [{ name: '小林', text: '好用吗', time: '刚刚' }],
  failed: 0,
  surface: 'site.comments',
  map: { area: ['.a'], item: ['.b'], parts: { name: ['.n'], text: ['.t'] }, page: {} },
};

function setUp(lesson: Lesson = LESSON, saved: object = { ok: true, version: 1 }) {
  let told: Parameters<Teacher['point']>[0] = () => undefined;
  const choose = vi.fn((): 'chosen' | 'nothing' | 'outside' => 'chosen');
  const teacher: Teacher = {
    point: listener => {
      told = listener;
    },
    move: vi.fn(),
    choose,
    forget: vi.fn(),
    rest: vi.fn(),
    lesson: () => lesson,
  };
  const save = vi.fn(async (_input: object) => saved);
  const services = { packs: { teach: save } } as unknown as Services;
  const store = createTeachStore();
  const deeds = createTeaching({ teacher, services, store, path: '/t/', close: () => undefined });
  return { teacher, choose, store, deeds, save, click: () => told(undefined, true) };
}

test('part after part is pointed at, then what it reads is shown, then saved for the team', async () => {
  const { click, store, deeds, save } = setUp();
  for (let part = 0; part < 6; part++) click();
  expect(store.getState()).toMatchObject({
    phase: 'found',
    preview: { rows: [{ name: '小林' }], failed: 0 },
  });
  deeds.save();
  await vi.waitFor(() => expect(store.getState().phase).toBe('saved'));
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    surface: 'site.comments',
    path: '/t/',
    map: { item: ['.b'] },
  });
});

test('what stands outside of the comment is refused, and asked for again', () => {
  const { click, choose, store } = setUp();
  click();
  choose.mockReturnValueOnce('outside');
  click();
  expect(store.getState()).toMatchObject({ step: 'name', trouble: 'outside' });
  click();
  expect(store.getState()).toMatchObject({ step: 'text', trouble: undefined });
});

test('time, reply button and box may be left out; one may go back and start over', () => {
  const { click, deeds, store, teacher } = setUp();
  for (let part = 0; part < 3; part++) click();
  deeds.skip();
  deeds.back();
  expect(store.getState().step).toBe('time');
  for (let part = 0; part < 3; part++) deeds.skip();
  expect(store.getState().phase).toBe('found');
  deeds.startOver();
  expect(store.getState()).toMatchObject({ phase: 'pointing', step: 'item', taken: [] });
  expect(teacher.forget).toHaveBeenCalledTimes(6);
});

test('nothing is saved of a page that could not be learnt, and a refusal is said', async () => {
  const unlearnt = setUp({ ok: false, reason: 'no-list' });
  for (let part = 0; part < 6; part++) unlearnt.click();
  unlearnt.deeds.save();
  expect([unlearnt.store.getState().trouble, unlearnt.save.mock.calls.length]).toEqual(['no-list', 0]);
  const refused = setUp(LESSON, { ok: false, reason: 'forbidden' });
  for (let part = 0; part < 6; part++) refused.click();
  refused.deeds.save();
  await vi.waitFor(() =>
    expect(refused.store.getState()).toMatchObject({ phase: 'found', trouble: 'forbidden' }),
  );
});

test('pages of one kind share their path up to what looks like an id', () => {
  expect(['/t/123', '/thread/a9f', '/forum', '/'].map(commonPath)).toEqual([
    '/t/',
    '/thread/',
    '/forum',
    '/',
  ]);
});
