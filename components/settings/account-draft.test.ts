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

test('a name is needed', () => {
  expect(checkAccount({ ...accountDraft(undefined), name: '  ' }, [], NOW).ok).toBe(false);
  expect(checkAccount({ ...accountDraft(undefined), name: '长'.repeat(61) }, [], NOW).ok).toBe(false);
});
