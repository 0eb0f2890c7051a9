import { expect, test, vi } from 'vitest';
import { readModelFile } from './flag-model.fixture.ts';
import { flagging } from './flagging.ts';

const CONTEXT = { surface: 'comment' } as const;
/** Of no lexicon: only the model knows it. */
const STORY = '我烂脸烂了大半年，出门都不敢抬头，跟着你一点点学着护肤，上个月终于敢素颜上班了，真的谢谢你';

test('the model is read once, however many ask', async () => {
  const read = vi.fn(readModelFile);
  const flagger = flagging(read, { info: () => {}, warn: () => {} });
  const [one, other] = await Promise.all([flagger(), flagger()]);
  expect(one).toBe(other);
  expect(one(STORY, CONTEXT).labels).toContain('heartfelt');
  expect(read).toHaveBeenCalledTimes(1);
});

test.each([
  ['is not there', () => Promise.reject(new Error('404')), 'not-there'],
  ['is cut off', async () => (await readModelFile()).slice(0, 5000), 'cut-off'],
  ['is something else', async () => new ArrayBuffer(5000), 'no-model'],
])('a model that %s leaves the lexicon, and a line in the log', async (_, read, reason) => {
  const warn = vi.fn();
  const flag = await flagging(read, { info: () => {}, warn })();
  expect(flag('求链接', CONTEXT)).toEqual({
    labels: ['purchase'],
    reasons: [{ flag: 'purchase', signs: ['求链接'] }],
  });
  expect(warn).toHaveBeenCalledWith(expect.any(String), { reason });
});
