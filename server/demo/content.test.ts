import { expect, test, vi } from 'vitest';
import { accountSchema } from '../../lib/model/account.ts';
import { factSchema } from '../../lib/model/fact.ts';
import { FLAGS, type Flag } from '../../lib/model/flag.ts';
import { PLATFORMS } from '../../lib/model/platform.ts';
import { policyRuleSchema } from '../../lib/model/policy.ts';
import { ROLES, type Role } from '../../lib/model/role.ts';
import { CATEGORIES, STAGES, scriptSchema } from '../../lib/model/script.ts';
import { faultsOf } from '../../lib/rules/facts/typed.ts';
import { fillScript } from '../../lib/rules/fill-script/fill.ts';
import type { Content } from '../seed.ts';
import { demoContent } from './content.ts';

const { scripts, facts, accounts, members }: Content = demoContent;

const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const forRole = (role: Role) => scripts.filter(script => script.roles.includes(role));

test('everything fits the shapes that the server checks', () => {
  for (const script of scripts) expect(scriptSchema.parse(script)).toEqual(script);
  for (const fact of facts) expect(factSchema.parse(fact)).toEqual(fact);
  for (const fact of facts) expect.soft(faultsOf(fact), fact.name).toEqual([]);
  for (const rule of demoContent.policy) expect(policyRuleSchema.parse(rule)).toEqual(rule);
  for (const { operatorEmails, ...account } of accounts) {
    expect(() => accountSchema.parse({ ...account, operatorIds: operatorEmails })).not.toThrow();
  }
});

test('ids, titles within a role, bodies, fact names and e-mail addresses are unique', () => {
  expect(repeated(scripts.map(({ id }) => id))).toEqual([]);
  expect(repeated(scripts.map(({ title, roles }) => `${roles} ${title}`))).toEqual([]);
  expect(repeated(scripts.map(({ body }) => body))).toEqual([]);
  expect(repeated(facts.flatMap(({ id, name }) => [id, name]))).toEqual([]);
  expect(repeated(members.map(({ email }) => email))).toEqual([]);
  expect(repeated(accounts.map(({ id }) => id))).toEqual([]);
});

test('no two scripts say the same in other words', () => {
  const pairs = scripts.map(({ id, body }) => ({ id, pairs: characterPairs(body) }));
  for (const [index, one] of pairs.entries()) {
    for (const other of pairs.slice(index + 1)) {
      expect.soft(overlap(one.pairs, other.pairs), `${one.id} / ${other.id}`).toBeLessThan(0.6);
    }
  }
});

function characterPairs(body: string): Set<string> {
  const bare = body.replace(/\{\{[^}]*\}\}|[\s,.,。?!、:;]/g, '');
  return new Set(Array.from(bare, (character, index) => character + bare.charAt(index + 1)));
}

function overlap(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter(pair => other.has(pair));
  return shared.length / Math.max(1, Math.min(one.size, other.size));
}

test('every place is one that can be filled, every fact exists and every fact is used or priced', () => {
  const names = new Set(facts.map(({ name }) => name));
  const values = { 昵称: '小鱼', 我的账号: '小鹿实测', 转交账号: '陈工聊成分' };
  for (const script of scripts) {
    const ready = fillScript(script, { values, facts, now: Date.now() });
    expect.soft(ready.unfilled, script.id).toEqual([]);
    expect.soft(ready.text, script.id).not.toMatch(/[{}]/);
    expect.soft(script.body.includes('{{转交账号}}'), script.id).toBe(script.handsOverTo !== undefined);
  }
  const used = scripts.flatMap(({ body }) =>
    Array.from(body.matchAll(/\{\{fact:([^}]+)\}\}/g), ([, name]) => name),
  );
  for (const name of names) expect.soft(used, name).toContain(name);
});

test('prices stand in facts, never in a script', () => {
  for (const { body, id } of scripts) expect.soft(body, id).not.toMatch(/[¥¥]|\d+\s?元/);
});

const MAIN_FLAGS: Flag[] = [
  'purchase',
  'technical',
  'recommend',
  'trust',
  'heartfelt',
  'praise',
  'negative',
  'aftersale',
];

test('every role has two lines for every main flag under a post', () => {
  for (const role of ['KOL', 'KOC', 'KOE', 'KOS'] as const) {
    for (const flag of MAIN_FLAGS) {
      const fitting = forRole(role).filter(
        one => one.surfaces.includes('comment') && one.flags.includes(flag),
      );
      expect.soft(fitting.length, `${role} ${flag}`).toBeGreaterThanOrEqual(2);
    }
  }
});

test('all categories, flags, roles and stages are there', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(90);
  expect(facts.length).toBeGreaterThanOrEqual(24);
  for (const category of CATEGORIES) expect(scripts.some(one => one.category === category)).toBe(true);
  for (const flag of FLAGS)
    expect
      .soft(
        scripts.some(one => one.flags.includes(flag)),
        flag,
      )
      .toBe(true);
  for (const role of ROLES) expect(forRole(role).length).toBeGreaterThan(10);
  for (const stage of STAGES)
    expect(scripts.filter(one => one.stage === stage).length).toBeGreaterThanOrEqual(2);
});

test('wherever the policy steers an item, the role has a line that names the receiver', () => {
  for (const { role, surface, flag, steerTo } of demoContent.policy) {
    if (!steerTo || surface === 'dm' || flag === 'none' || flag === 'business') continue;
    const line = forRole(role).find(one => one.handsOverTo === steerTo && one.flags.includes(flag));
    expect.soft(line, `${role} → ${steerTo} ${flag}`).toBeDefined();
  }
});

test('only the official account and the expert hold lines for a crisis', () => {
  for (const script of scripts) {
    if (!script.flags.includes('crisis')) continue;
    expect(['official', 'KOE']).toEqual(expect.arrayContaining(script.roles));
    expect(script.tags).toContain('总监放行后用');
  }
});

test('no absolute word, no medical claim and no argument in any line', () => {
  const banned =
    /最|第一|100%|百分百|百分之百|绝对|唯一|顶级|极致|完美|永久|万能|国家级|首选|根治|治愈|治疗|疗效|药用|消炎|抗炎|杀菌|祛斑|无副作用|全网|保证|零风险/;
  for (const { body, id } of scripts) expect.soft(body, id).not.toMatch(banned);
  for (const { value, name } of facts) expect.soft(value, name).not.toMatch(banned);
  for (const { body, id, category } of scripts) {
    if (category === 'negative') expect.soft(body, id).not.toMatch(/你错|您错|造谣|黑粉|别闹|律师|不可能/);
  }
});

test('an ended and a coming fact are among the valid ones', () => {
  const now = Date.now();
  expect(facts.filter(({ validTo }) => validTo !== undefined && validTo <= now).length).toBeGreaterThan(0);
  expect(facts.filter(({ validFrom }) => validFrom !== undefined && validFrom > now).length).toBeGreaterThan(
    0,
  );
  expect(facts.filter(({ kind }) => kind === 'price').length).toBeGreaterThan(5);
});

test('every account is answered for by members that exist', () => {
  for (const platform of PLATFORMS) {
    const lin = accounts.filter(
      one => one.platform === platform && one.operatorEmails.includes('lin@chengyu.demo'),
    );
    expect(lin.length, platform).toBeGreaterThan(0);
  }
  const emails = members.map(({ email }) => email);
  for (const { operatorEmails } of accounts) {
    expect(operatorEmails.length).toBeGreaterThan(0);
    for (const email of operatorEmails) expect(emails).toContain(email);
  }
});

test('the content is the same at every start, so seeding twice changes nothing', async () => {
  vi.resetModules();
  const again = await import('./content.ts');
  expect(again.demoContent).not.toBe(demoContent);
  expect(JSON.stringify(again.demoContent)).toBe(JSON.stringify(demoContent));
});
