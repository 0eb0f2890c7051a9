import { expect, test } from 'vitest';
import type { Account } from '../../model/account.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Member } from '../../model/member.ts';
import { receiverFor } from './receiver.ts';
import { stepHandoff } from './step.ts';

const account = (id: string, over: Partial<Account> = {}): Account => ({
  id,
  platform: 'xiaohongshu',
  name: id,
  role: 'KOE',
  operatorIds: [`${id}-op`],
  updatedAt: 1,
  ...over,
});
const accounts = [account('koc'), account('koe'), account('far', { platform: 'douyin' })];
const who = (id: string, role: Member['role'] = 'operator'): Member => ({ id, name: id, role });
const proposed: Handoff = {
  id: 'h',
  fromAccountId: 'koc',
  toAccountId: 'koe',
  state: 'proposed',
  proposedBy: 'koc-op',
  proposedAt: 1,
  dueAt: 9,
  updatedAt: 1,
  snapshot: {
    itemId: 'i',
    platform: 'xiaohongshu',
    surface: 'xiaohongshu.note',
    authorName: 'momo',
    text: 't',
    postTitle: 'p',
  },
};
const step = (to: Partial<Handoff>, member: Member, kept: Handoff | undefined = proposed) =>
  stepHandoff(kept, { ...proposed, updatedAt: 5, ...to }, member, accounts);

test('whoever proposes is the caller, not what the row claims', () => {
  expect(
    stepHandoff(undefined, { ...proposed, proposedBy: 'somebody' }, who('koc-op'), accounts),
  ).toMatchObject({
    ok: true,
    value: { proposedBy: 'koc-op' },
  });
});

test('refuses unknown accounts, itself, and a start in the middle', () => {
  const start = (over: Partial<Handoff>) =>
    stepHandoff(undefined, { ...proposed, ...over }, who('koc-op'), accounts);
  expect(start({ toAccountId: 'nobody' })).toMatchObject({ reason: 'invalid' });
  expect(start({ toAccountId: 'koc' })).toMatchObject({ reason: 'invalid' });
  expect(start({ state: 'done' })).toMatchObject({ reason: 'conflict' });
});

test('the receiver accepts and finishes; a stranger may not', () => {
  const accepted = step({ state: 'accepted' }, who('koe-op'));
  expect(accepted).toMatchObject({
    ok: true,
    value: { state: 'accepted', acceptedBy: 'koe-op', acceptedAt: 5 },
  });
  if (!accepted.ok) return;
  expect(step({ state: 'done' }, who('koe-op'), accepted.value)).toMatchObject({
    ok: true,
    value: { state: 'done', endedAt: 5 },
  });
  expect(step({ state: 'accepted' }, who('koc-op'))).toMatchObject({ reason: 'forbidden' });
  expect(step({ state: 'accepted' }, who('boss', 'director'))).toMatchObject({ ok: true });
});

test('declining needs a reason; nothing moves after the end; other fields cannot be smuggled in', () => {
  expect(step({ state: 'declined' }, who('koe-op'))).toMatchObject({ reason: 'invalid' });
  expect(step({ state: 'declined', declinedReason: '不归我' }, who('koc-op'))).toMatchObject({ ok: true });
  expect(step({ state: 'accepted' }, who('koe-op'), { ...proposed, state: 'done' })).toMatchObject({
    reason: 'conflict',
  });
  expect(step({ state: 'accepted', toAccountId: 'koc' }, who('koe-op'))).toMatchObject({
    value: { toAccountId: 'koe' },
  });
});

test('an account on the same platform is offered first', () => {
  expect(receiverFor('KOE', accounts, { id: 'koc', platform: 'douyin' }).map(one => one.id)).toEqual([
    'far',
    'koe',
  ]);
});
