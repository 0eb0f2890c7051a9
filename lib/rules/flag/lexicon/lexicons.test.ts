import { expect, test } from 'vitest';
import { FLAGS } from '../../../model/flag.ts';
import { LEXICONS } from './lexicons.ts';

test('every flag has a lexicon of its own', () => {
  expect(LEXICONS.map(({ flag }) => flag).toSorted()).toEqual([...FLAGS].toSorted());
});

test('no pattern repeats a group or runs on without bound, so that no text can make it slow', () => {
  for (const { flag, signs } of LEXICONS) {
    for (const { pattern } of signs) {
      const bare = pattern.source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
      expect.soft(bare, flag).not.toMatch(/\)[*+{]|[*]|\{\d+,\}/);
    }
  }
});

test('every pattern is searched from the start each time and decides at most alone', () => {
  for (const { signs } of LEXICONS) {
    for (const { pattern, weight } of signs) {
      expect(pattern.global).toBe(true);
      expect(weight).toBeGreaterThan(0);
    }
  }
});
