import { beforeEach, expect, test, vi } from 'vitest';
import type { PlannedRow } from '../messaging/protocol.ts';

const asked = vi.hoisted(() => ({ calls: [] as string[], commits: [] as object[] }));
vi.mock('../messaging/proxy.ts', () => ({
  services: {
    sheets: {
      cancel: async () => void asked.calls.push('cancel'),
      hand: async ({ rows }: { rows: unknown[] }) => {
        asked.calls.push(`hand ${rows.length}`);
        return { ok: true, taken: 0 };
      },
      commit: async ({ count }: { count: number }) => {
        asked.calls.push(`commit ${count}`);
        return asked.commits.shift() ?? { ok: true };
      },
    },
  },
}));
const { handOver } = await import('./import-commit.ts');

const row: PlannedRow = {
  action: 'add',
  row: { title: 't', body: 'b', category: 'c', roles: [], flags: [], surfaces: ['dm'], tags: [] },
};
const wanted = {
  plan: Array<PlannedRow>(2500).fill(row),
  importId: 'i',
  name: 'a.csv',
  kind: 'scripts' as const,
};

beforeEach(() => {
  asked.calls = [];
  asked.commits = [];
});

test('rows are handed over in parts, told as they go, and written at once', async () => {
  const told: number[] = [];
  expect(
    await handOver(
      wanted,
      done => told.push(done),
      () => true,
    ),
  ).toEqual({ ok: true });
  expect(asked.calls).toEqual(['cancel', 'hand 1000', 'hand 1000', 'hand 500', 'commit 2500']);
  expect(told).toEqual([1000, 2000, 2500]);
});

test('what a worker forgot is handed over once more, and only once', async () => {
  const lost = { ok: false, reason: 'lost' };
  asked.commits = [lost, lost];
  expect(
    await handOver(
      wanted,
      () => {},
      () => true,
    ),
  ).toEqual(lost);
  expect(asked.calls.filter(call => call.startsWith('commit'))).toHaveLength(2);
});

test('an import that is given up writes nothing and leaves nothing behind', async () => {
  let parts = 0;
  expect(
    await handOver(
      wanted,
      () => parts++,
      () => parts < 2,
    ),
  ).toBeUndefined();
  expect(asked.calls).toEqual(['cancel', 'hand 1000', 'hand 1000', 'cancel']);
});
