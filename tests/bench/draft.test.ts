import { expect, test } from 'vitest';
import { checkDraft, makeBook } from '../../lib/rules/draft-check/check-draft.ts';
import { DRAFT_RULES } from '../../lib/rules/draft-check/hit.ts';
import { fillScript } from '../../lib/rules/fill-script/fill.ts';
import { demoContent } from '../../server/demo/content.ts';
import { judge, scoreOf } from './draft/score.ts';
import { SENTENCES } from './draft/sentences.ts';
import { CHANGES, FACTS, RED_LINES } from './draft/team.ts';

test('each label names a rule and words that stand in its sentence, and no sentence comes twice', () => {
  const wrong = SENTENCES.flatMap(({ text, hits }) =>
    hits.filter(hit => {
      const [rule = '', ...said] = hit.split(' ');
      return !DRAFT_RULES.some(one => one === rule) || !text.includes(said.join(' '));
    }),
  );
  expect(wrong).toEqual([]);
  expect(new Set(SENTENCES.map(({ role, text }) => `${role} ${text}`)).size).toBe(SENTENCES.length);
});

test('at least 300 sentences, half of them innocent; nothing of the tuned part is wrong, little of the rest', () => {
  const book = makeBook({ facts: FACTS, changes: CHANGES, redLines: RED_LINES });
  const judged = SENTENCES.map(sentence => judge(book, sentence));
  const { sentences, innocent } = scoreOf(judged);
  expect(sentences).toBeGreaterThanOrEqual(300);
  expect(innocent).toBeGreaterThanOrEqual(sentences / 2);
  const tuned = scoreOf(judged.filter(({ sentence }) => !sentence.isHeldOut));
  expect([tuned.found, tuned.leftAlone]).toEqual([tuned.wanted, tuned.innocent]);
  const heldOut = scoreOf(judged.filter(({ sentence }) => sentence.isHeldOut));
  expect(heldOut.found / heldOut.wanted).toBeGreaterThanOrEqual(0.95);
  expect(heldOut.leftAlone / heldOut.innocent).toBeGreaterThanOrEqual(0.95);
});

test("the demo's own library says nothing that its own facts contradict", () => {
  const { scripts, facts } = demoContent;
  const book = makeBook({ facts, changes: [], redLines: [] });
  const now = Date.UTC(new Date().getUTCFullYear(), 5, 1);
  const values = { 昵称: 'momo', 我的账号: '小鹿', 身份: '员工', 转交账号: '@陈工聊成分', 标题: '' };
  const found = scripts.flatMap(script => {
    const { text } = fillScript(script, { values, facts, now });
    return script.roles.flatMap(role =>
      checkDraft(text, book, { now, role }).map(hit => `${role} ${script.title}: ${hit.rule} ${hit.said}`),
    );
  });
  expect(found).toEqual([]);
});
