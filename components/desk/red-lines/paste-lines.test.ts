import { expect, test } from 'vitest';
import type { RedLine } from '../../../lib/model/red-line.ts';
import { levelNamed, readPasted, rowsFrom } from './paste-lines.ts';

const levelOf = levelNamed(level => ({ block: '拦下', ask: '询问', hint: '提示' })[level]);

test('one word a line, with what to say instead and a level; what cannot be used is named by its line', () => {
  const text = [
    '白月光, 其他品牌 ,询问',
    '',
    '早C晚A，早晚护肤',
    '神仙水\t\thint',
    ',替代',
    '烂脸,,严厉',
    '白月光',
  ];
  expect(readPasted(text.join('\n'), levelOf)).toEqual({
    lines: [
      { word: '白月光', instead: '其他品牌', level: 'ask' },
      { word: '早C晚A', instead: '早晚护肤' },
      { word: '神仙水', level: 'hint' },
    ],
    faults: [5, 6],
  });
  expect(readPasted('长'.repeat(61), levelOf)).toEqual({ lines: [], faults: [1] });
});

test('a word that is there already keeps its row, and is on again', () => {
  const kept: RedLine[] = [
    { id: 'r1', word: '白月光', kind: 'rival', level: 'hint', why: '别提', off: true, updatedAt: 5 },
  ];
  const rows = rowsFrom([{ word: '白月光', level: 'block' }, { word: '新词' }], kept, {
    kind: 'banned',
    level: 'ask',
    newId: () => 'new',
  });
  expect(rows).toEqual([
    { id: 'r1', word: '白月光', kind: 'rival', level: 'block', why: '别提', updatedAt: 0 },
    { id: 'new', word: '新词', kind: 'banned', level: 'ask', updatedAt: 0 },
  ]);
});
