import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_SCRIPT, travel, useScriptDraft } from './script-draft-view.ts';

const body = () => useScriptDraft.getState().content.body;
/** One key after another, each `gapMs` after the one before. */
function type(field: string, words: string, gapMs = 100): void {
  for (const letter of words) {
    vi.advanceTimersByTime(gapMs);
    useScriptDraft.getState().change(field, { body: body() + letter });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  useScriptDraft
    .getState()
    .open({ scriptId: 's', revisionId: undefined, edit: 0, content: { ...EMPTY_SCRIPT, body: '' } });
});

test('words typed without a pause are one step, a pause begins another', () => {
  type('body', '亲你好');
  vi.advanceTimersByTime(1500);
  type('body', '呀呀');
  expect(travel('undo')).toBe(true);
  expect(body()).toBe('亲你好');
  expect(travel('undo')).toBe(true);
  expect(body()).toBe('');
  expect(travel('undo')).toBe(false);
  travel('redo');
  travel('redo');
  expect(body()).toBe('亲你好呀呀');
});

test('a step is never longer than five seconds, and another field is another step', () => {
  type('body', '一二三四五六七八', 900);
  travel('undo');
  expect(body()).toBe('一二三四五六');
  type('body', '七');
  type('variants.0', '八');
  travel('undo');
  expect(body()).toBe('一二三四五六七');
});

test('choices are steps of their own, however quick', () => {
  const { change } = useScriptDraft.getState();
  change('', { roles: ['KOC'] });
  change('', { roles: ['KOC', 'KOE'] });
  travel('undo');
  expect(useScriptDraft.getState().content.roles).toEqual(['KOC']);
});

test('what is typed after a step back does away with the steps forward', () => {
  type('body', '亲');
  travel('undo');
  type('body', '您');
  expect(travel('redo')).toBe(false);
  expect(body()).toBe('您');
});

test('another script has no steps back into this one', () => {
  type('body', '亲');
  useScriptDraft.getState().open({ scriptId: 't', revisionId: undefined, edit: 0, content: EMPTY_SCRIPT });
  expect(travel('undo')).toBe(false);
});
