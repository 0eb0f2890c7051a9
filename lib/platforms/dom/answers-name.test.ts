import { expect, test } from 'vitest';
import { answersName } from './answers-name.ts';

test.each([
  ['回复 小林', '小林'],
  ['回复 小林：', '小林'],
  ['回复 @小林', '小林'],
  ['回复@小林:', '小林'],
  ['回复 @小林 :', '小林'],
  ['回复 名字很长很长…：', '名字很长很长的人'],
  ['回复 a：', 'a：'],
])('%s answers %s', (words, name) => {
  expect(answersName(words, name)).toBe(true);
});

test.each([
  ['回复 小林', '小琳'],
  ['回复 小林', '小'],
  ['回复 小…', '小林'],
  ['有爱评论，说点儿好听的', '有爱评论'],
  ['回复', ''],
  ['回复 ：', ''],
  ['', '小林'],
])('%j does not answer %j', (words, name) => {
  expect(answersName(words, name)).toBe(false);
});
