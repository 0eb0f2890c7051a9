import { expect, onTestFinished, test, vi } from 'vitest';
import { PLATFORMS } from '../../../../lib/model/platform.ts';
import { Inbox } from '../server/inbox.ts';
import { accountOf } from './accounts.ts';
import { conversations } from './conversations.ts';

const messages = conversations.flatMap(one => one.messages);

test('every site has conversations, held by accounts of the site', () => {
  for (const site of PLATFORMS) {
    const held = conversations.filter(one => one.site === site);
    expect(held.length, site).toBeGreaterThanOrEqual(4);
    for (const { account, id } of held) {
      expect(accountOf(account)?.site, id).toBe(site);
    }
  }
});

test('ids are unique, messages stand in the order of time, and the unread are the last of the other side', () => {
  expect(new Set(conversations.map(one => one.id)).size).toBe(conversations.length);
  for (const { id, messages: all, unread } of conversations) {
    expect(id).toMatch(/^dm-[a-z]+-\d+$/);
    const ages = all.map(one => one.age);
    expect(ages, id).toEqual(ages.toSorted((a, b) => b - a));
    expect(new Set(ages).size, id).toBe(ages.length);
    expect(
      all.slice(all.length - unread).every(one => one.from === 'peer'),
      id,
    ).toBe(true);
    expect(all.length, id).toBeLessThanOrEqual(25);
  }
});

test('what the account writes has no expected flag; what others write has many', () => {
  expect(messages.filter(one => one.from === 'me' && one.expect)).toEqual([]);
  expect(messages.filter(one => one.expect === 'purchase').length).toBeGreaterThan(7);
  expect(messages.filter(one => one.text === '' && !one.picture)).toEqual([]);
});

test('history is paged upward without a gap, and ids do not depend on how much there is', () => {
  const inbox = new Inbox(1_780_000_000_000);
  const all = inbox.history('dm-xhs-1', { limit: 1000 }, {})?.messages ?? [];
  const young = inbox.history('dm-xhs-1', { limit: 10 }, {});
  const older = inbox.history('dm-xhs-1', { limit: 1000, before: young?.messages[0]?.id }, {});
  expect([...(older?.messages ?? []), ...(young?.messages ?? [])]).toEqual(all);
  expect([young?.more, older?.more]).toEqual([true, false]);
  const filled = inbox.history('dm-xhs-1', { limit: 1000 }, { count: 60 })?.messages ?? [];
  expect(filled).toHaveLength(60);
  expect(filled.slice(-all.length).map(one => one.id)).toEqual(all.map(one => one.id));
});

test('what is sent and what arrives is kept in its place; only the owner sends', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const inbox = new Inbox(Date.now());
  expect(inbox.send('koc-aqi', 'dm-xhs-1', '不是我的')).toBeUndefined();
  const sent = inbox.send('koc-xiaolu', 'dm-xhs-1', '问到了');
  const phone = inbox.add({ conversation: 'dm-xhs-1', text: '手机上回的', from: 'me', age: 3 });
  vi.advanceTimersByTime(1000);
  const came = inbox.add({ conversation: 'dm-xhs-2', text: '又来了', from: 'peer' });
  const texts = inbox.history('dm-xhs-1', { limit: 3 }, {})?.messages.map(one => one.text);
  expect(texts).toEqual(['顺便哪里买便宜，蹲', '手机上回的', '问到了']);
  expect([sent?.mine, phone?.mine, came?.mine]).toEqual([true, true, false]);
  const [first] = inbox.list('koc-xiaolu', {});
  expect([first?.id, first?.unread]).toEqual(['dm-xhs-2', 2]);
});
