import { expect, test } from 'vitest';
import { accountDraft, checkAccount } from './account-draft.ts';

const NOW = 1_800_000_000_000;
const first = checkAccount({ ...accountDraft(undefined), name: ' 小鹿  实测 ' }, [], NOW);
if (!first.ok) throw new Error('refused');
const { account } = first;

test('a name is kept as pages are compared with it', () => {
  expect(account).toMatchObject({ name: '小鹿 实测', role: 'KOC', updatedAt: NOW });
  expect(account).not.toHaveProperty('persona');
});

test('one platform has each name once; another platform or the account itself may have it', () => {
  const twin = { ...accountDraft(undefined), name: '小鹿 实测' };
  expect(checkAccount(twin, [account], NOW)).toMatchObject({ ok: false, name: /小鹿 实测/ });
  expect(checkAccount({ ...twin, platform: 'douyin' }, [account], NOW).ok).toBe(true);
  expect(checkAccount(accountDraft(account), [account], NOW).ok).toBe(true);
});

test('how an account speaks is kept as it was typed, and what is empty is not there', () => {
  const saved = checkAccount({ ...accountDraft(account), tone: ' 像闺蜜聊天 ', identity: '员工' }, [], NOW);
  expect(saved).toMatchObject({ account: { tone: '像闺蜜聊天', identity: '员工' } });
  const again = checkAccount({ ...accountDraft(saved.ok ? saved.account : account), tone: ' ' }, [], NOW);
  expect(again).toMatchObject({ account: { identity: '员工' } });
  expect(again.ok && again.account).not.toHaveProperty('tone');
});

test('a name is needed', () => {
  expect(checkAccount({ ...accountDraft(undefined), name: '  ' }, [], NOW).ok).toBe(false);
  expect(checkAccount({ ...accountDraft(undefined), name: '长'.repeat(61) }, [], NOW).ok).toBe(false);
});

test('hours are saved as they are typed, and typed again as they were saved', () => {
  const draft = accountDraft(account);
  const hours = {
    ...draft.hours,
    kind: 'weekly' as const,
    workdays: '9-12,13-18',
    weekend: '',
    holidays: '休',
  };
  const saved = checkAccount({ ...draft, hours }, [], NOW);
  if (!saved.ok) throw new Error('refused');
  expect(saved.account.dutyHours).toMatchObject({ kind: 'weekly', holidays: [], makeUpDays: [[540, 1080]] });
  expect(accountDraft(saved.account).hours).toMatchObject({
    kind: 'weekly',
    workdays: '9:00-12:00, 13:00-18:00',
  });
});

test('hours that cannot be read are named field by field; around the clock asks for none', () => {
  const draft = accountDraft(account);
  const hours = { ...draft.hours, workdays: '上班时', weekend: '18-9' };
  expect(checkAccount({ ...draft, hours: { ...hours, kind: 'weekly' } }, [], NOW)).toEqual({
    ok: false,
    hours: { workdays: expect.stringContaining('9:00-12:00'), weekend: expect.stringContaining('从早到晚') },
  });
  const always = checkAccount({ ...draft, hours: { ...hours, kind: 'always' } }, [], NOW);
  expect(always.ok && always.account).not.toHaveProperty('dutyHours');
});

test('hours of their own for each weekday are left as they are', () => {
  const days = Array.from({ length: 7 }, (_, day): [number, number][] => [[60 * (day + 1), 1000]]);
  const dutyHours = { kind: 'weekly' as const, days, holidays: [], makeUpDays: [] };
  const draft = accountDraft({ ...account, dutyHours });
  expect(draft.hours.kind).toBe('own');
  expect(checkAccount(draft, [], NOW)).toMatchObject({ ok: true, account: { dutyHours } });
});
