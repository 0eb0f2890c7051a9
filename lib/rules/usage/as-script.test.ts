import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptContentSchema } from '../../model/script.ts';
import { answerAsContent, type GoodAnswer } from './as-script.ts';

const answer = (over: Partial<GoodAnswer> = {}): GoodAnswer => ({
  question: '@小鹿 这个成分孕妇能用吗?浓度多少[哭]',
  author: { name: 'momo', id: '68ab90' },
  replies: ['回复 @momo : momo 先别急,视黄醇 0.1% 这一类不建议,我帮你@陈工聊成分,到手¥199'],
  account: { name: '小鹿实测', role: 'KOC' },
  colleagues: [
    { name: '陈工', role: 'KOS' },
    { name: '陈工聊成分', role: 'KOE' },
  ],
  facts: [
    { name: '视黄醇浓度', value: '0.1%' },
    { name: '到手价', value: '¥199' },
    { name: '套装价', value: '¥19' },
  ],
  flag: 'technical',
  surface: 'comment',
  platform: 'xiaohongshu',
  ...over,
});

test('person, account, receiver and facts become places; it fits where it was said', () => {
  expect(answerAsContent(answer())).toEqual({
    title: '这个成分孕妇能用吗?浓度多少',
    body: '{{昵称}} 先别急,视黄醇 {{fact:视黄醇浓度}} 这一类不建议,我帮你@{{转交账号}},到手{{fact:到手价}}',
    category: 'product',
    roles: ['KOC'],
    flags: ['technical'],
    surfaces: ['comment'],
    platforms: ['xiaohongshu'],
    handsOverTo: 'KOE',
    tags: [],
  });
});

test('a figure that two facts share, or that is part of another, stays as it was typed', () => {
  const facts = [
    { name: '到手价', value: '¥199' },
    { name: '直播价', value: '¥199' },
    { name: '容量', value: '30' },
    { name: '有没有', value: '有' },
  ];
  expect(answerAsContent(answer({ replies: ['有,到手¥199,1300 人买了 30.5'], facts }))?.body).toBe(
    '有,到手¥199,1300 人买了 30.5',
  );
});

test('several messages stay several, typed braces are no places, an empty answer is none', () => {
  expect(answerAsContent(answer({ replies: ['在的', '{{fact:x}} 看看'] }))?.body).toBe(
    '在的\n---\n{fact:x} 看看',
  );
  expect(answerAsContent(answer({ replies: ['!', ''] }))).toBeUndefined();
  expect(answerAsContent(answer({ flag: 'crisis', replies: ['马上处理'] }))).toMatchObject({
    category: 'negative',
  });
});

test('a picture alone as a question takes its title from the answer', () => {
  expect(answerAsContent(answer({ question: '[图片]', replies: ['这款可以的'] }))?.title).toBe('这款可以的');
});

test('whatever was written, what comes out is a script that may be kept', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (question, reply, name) => {
      const content = answerAsContent(answer({ question, replies: [reply], author: { name } }));
      expect(content === undefined || scriptContentSchema.safeParse(content).success).toBe(true);
    }),
  );
});
