import { expect, test } from 'vitest';
import { judgeHealth } from './judge.ts';

const soFar = { read: 5, unsure: 0, failed: 0, problems: 0 };

test.each([
  [{ readable: true } as const, {}, 'fine'],
  [{ readable: true } as const, { unsure: 1 }, 'unsure'],
  [{ readable: true } as const, { failed: 1 }, 'unsure'],
  [{ readable: true } as const, { problems: 1 }, 'unsure'],
  [{ readable: true } as const, { read: 0, failed: 3 }, 'unreadable'],
  [{ readable: true } as const, { read: 0 }, 'fine'],
  [{ readable: false, reason: 'changed' } as const, {}, 'unreadable'],
  [{ readable: false, reason: 'not-ready' } as const, { read: 0, failed: 3 }, undefined],
  [{ readable: false, reason: 'no-comments' } as const, {}, undefined],
  [{ readable: false, reason: 'blocked' } as const, {}, undefined],
])('%j with %j is %s', (surface, over, state) => {
  expect(judgeHealth(surface, { ...soFar, ...over })).toBe(state);
});
