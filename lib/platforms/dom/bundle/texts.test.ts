import { expect, test } from 'vitest';
import { createStandIns } from './stand-ins.ts';
import { createTexts } from './texts.ts';

const texts = (over: { names?: string[]; learnt?: string[]; words?: string[] } = {}) =>
  createTexts({
    standIns: createStandIns('s'),
    names: new Set(over.names),
    learnt: new Set(over.learnt),
    words: over.words ?? [],
  });

test.each([
  '回复',
  '展开更多回复',
  '没有更多了',
  '全部评论',
  '作者',
  '取消置顶',
  '有爱评论,说点儿好听的',
  '刚刚',
  '0',
])('%s is the site’s and stays', text => {
  expect(texts().of(text)).toBe(text);
});

test.each([
  ['展开 12 条回复', /^展开 [1-9]\d 条回复$/],
  ['共 3 条评论', /^共 [1-9] 条评论$/],
  ['1.2万', /^[1-9]\.\d万$/],
  ['2小时前 浙江', /^3小时前 \p{Script=Han}{2}$/u],
  ['编辑于 06-12', /^编辑于 07-13$/],
  ['[微笑R]', /^\[\p{Script=Han}{2}[A-Z]\]$/u],
])('%s keeps its kind', (text, shape) => {
  expect(texts().of(text)).toMatch(shape);
  expect(texts().of(text)).not.toContain('浙江');
});

test('a person has one stand-in, also where somebody answers them, and cut short with dots', () => {
  const { of } = texts({ words: ['今天也要早睡早起'] });
  const name = of('今天也要早睡早起');
  expect(name).not.toMatch(/今天|早睡/);
  expect(of('回复 今天也要早睡早起：')).toBe(`回复 ${name}：`);
  expect(of('回复 @今天也要早睡早起:')).toBe(`回复 @${name}:`);
  expect(of('回复 今天也要早…')).toBe(`回复 ${name.slice(0, 5)}…`);
});

test('words of the site that are somebody’s name are replaced, and so is prose made of them', () => {
  const { of } = texts({ names: ['喜欢分享'] });
  expect(of('喜欢分享')).not.toBe('喜欢分享');
  expect(of('我不是作者')).not.toContain('作者');
  expect(of(`${'点赞收藏。'.repeat(20)}`)).not.toContain('点赞');
});

test('what stands in most rows is the site’s, unless it is a name', () => {
  expect(texts({ learnt: ['求锤得锤'] }).of('求锤得锤')).toBe('求锤得锤');
  expect(texts({ learnt: ['求锤得锤'], names: ['求锤得锤'] }).of('求锤得锤')).not.toBe('求锤得锤');
});
