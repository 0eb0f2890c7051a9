import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from './defaults.ts';
import { dutyOfItem } from './duty-of-item.ts';

const message = { surface: 'xiaohongshu.dm' as const, text: '在吗', labels: [] };
const dutyOf = (item: Parameters<typeof dutyOfItem>[2]) =>
  dutyOfItem(DEFAULT_POLICY, { id: 'kos', role: 'KOS' }, item);

test('a message has its clock, and the last word of an exchange has none', () => {
  expect(dutyOf(message)).toMatchObject({ duty: 'answer', targetMs: 300_000 });
  for (const text of ['好的', '谢谢亲~', '👌👌'])
    expect(dutyOf({ ...message, text })).toEqual({ duty: 'optional' });
  expect(dutyOf({ ...message, text: '谢谢', labels: ['praise'] })).toEqual({ duty: 'optional' });
});

test('what is flagged, and what somebody flagged by hand, keeps its clock', () => {
  expect(dutyOf({ ...message, text: '好的', labels: ['crisis'] })).toMatchObject({ duty: 'escalate' });
  expect(dutyOf({ ...message, text: '好的', labelsByHand: true })).toMatchObject({ duty: 'answer' });
});
