import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ScriptContent } from '../model/script.ts';
import { AUTOSAVE_MS, type Autosave, startAutosave } from './script-autosave.ts';
import { EMPTY_SCRIPT, travel, useScriptDraft } from './script-draft-view.ts';

const BEGUN: ScriptContent = { ...EMPTY_SCRIPT, title: '到手价', body: '亲' };
const saved = (edit: number, more = {}) => ({
  ok: true as const,
  revisionId: 'r',
  scriptId: 's',
  edit,
  ...more,
});
const save = vi.fn<Parameters<typeof startAutosave>[0]>();
const onBegun = vi.fn();
let autosave: Autosave;

const view = () => useScriptDraft.getState();
const type = (body: string) => view().change('body', { body });
const pause = () => vi.advanceTimersByTimeAsync(AUTOSAVE_MS);

beforeEach(() => {
  vi.useFakeTimers();
  save.mockReset().mockImplementation(async ({ edit }) => saved(edit + 1));
  onBegun.mockReset();
  view().open({ scriptId: undefined, revisionId: undefined, edit: 0, content: BEGUN });
  autosave = startAutosave(save, onBegun);
});
afterEach(() => autosave.stop());

test('keeps once, a second after the last letter, and names the new script', async () => {
  type('亲你');
  await vi.advanceTimersByTimeAsync(AUTOSAVE_MS - 1);
  type('亲你好');
  await vi.advanceTimersByTimeAsync(AUTOSAVE_MS - 1);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save.mock.calls).toEqual([[{ content: { ...BEGUN, body: '亲你好' }, edit: 0 }]]);
  expect(view()).toMatchObject({ scriptId: 's', revisionId: 'r', edit: 1, saving: { state: 'saved' } });
  expect(onBegun.mock.calls).toEqual([['s']]);
});

test('the next saving names the draft and the edit before it; what was typed meanwhile is not lost', async () => {
  let answer = (_: ReturnType<typeof saved>) => {};
  save.mockImplementationOnce(() => new Promise(resolve => (answer = resolve)));
  type('亲你');
  await pause();
  type('亲你好');
  answer(saved(1));
  await vi.advanceTimersByTimeAsync(0);
  expect(view().saving).toEqual({ state: 'changed' });
  await pause();
  expect(save.mock.lastCall?.[0]).toMatchObject({
    revisionId: 'r',
    scriptId: 's',
    edit: 1,
    content: { body: '亲你好' },
  });
  expect(view().saving.state).toBe('saved');
});

test('flush keeps at once and waits until nothing is left', async () => {
  type('亲你');
  const flushed = autosave.flush();
  type('亲你好');
  await flushed;
  expect(save.mock.calls.map(([input]) => input.content.body)).toEqual(['亲你', '亲你好']);
  expect(view().content).toBe(view().kept);
});

test('100,000 characters stay in the field and are not kept until they are fewer', async () => {
  const long = '字'.repeat(100_000);
  type(long);
  await pause();
  expect(save).not.toHaveBeenCalled();
  expect(view()).toMatchObject({ content: { body: long }, saving: { state: 'unsaved', reason: 'faulty' } });
  type('字');
  await pause();
  expect(save).toHaveBeenCalledOnce();
});

test('a background that does not answer is said, and the next change tries again', async () => {
  save.mockRejectedValueOnce(new Error('gone'));
  type('亲你');
  await pause();
  expect(view().saving).toEqual({ state: 'unsaved', reason: 'broken' });
  type('亲你好');
  await pause();
  expect(view().saving.state).toBe('saved');
});

test('a draft that was approved elsewhere goes on as a new one', async () => {
  view().open({ scriptId: 's', revisionId: 'old', edit: 4, content: BEGUN });
  save.mockResolvedValueOnce({ ok: false, reason: 'gone' });
  type('亲你');
  await pause();
  expect(save.mock.lastCall?.[0]).toEqual({ scriptId: 's', content: { ...BEGUN, body: '亲你' }, edit: 0 });
  expect(view()).toMatchObject({ revisionId: 'r', saving: { state: 'saved' } });
});

test('when two devices wrote at once, both drafts are known', async () => {
  view().open({ scriptId: 's', revisionId: 'first', edit: 4, content: BEGUN });
  save.mockResolvedValueOnce(saved(1, { revisionId: 'second', forked: true }));
  type('亲你');
  await pause();
  expect(view()).toMatchObject({ revisionId: 'second', forkedFrom: 'first', edit: 1 });
});

test('an answer about a script that was left is not taken for the one that is open', async () => {
  let answer = (_: ReturnType<typeof saved>) => {};
  save.mockImplementationOnce(() => new Promise(resolve => (answer = resolve)));
  type('亲你');
  await pause();
  view().open({ scriptId: 'other', revisionId: undefined, edit: 0, content: BEGUN });
  answer(saved(7));
  await vi.advanceTimersByTimeAsync(0);
  expect(view()).toMatchObject({
    scriptId: 'other',
    revisionId: undefined,
    edit: 0,
    saving: { state: 'idle' },
  });
});

test('a step back to what is kept needs no saving', async () => {
  type('亲你');
  travel('undo');
  await pause();
  await autosave.flush();
  expect(save).not.toHaveBeenCalled();
  expect(view().saving).toEqual({ state: 'idle' });
});
