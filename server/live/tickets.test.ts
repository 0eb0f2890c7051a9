import { expect, test } from 'vitest';
import { createTickets } from './tickets.ts';

const holder = { workspaceId: 'w', sessionId: 's' };

test('a ticket is good once, for thirty seconds', () => {
  let now = 0;
  const tickets = createTickets(() => now);
  const [first, second, third] = [tickets.issue(holder), tickets.issue(holder), tickets.issue(holder)];
  expect(tickets.redeem(first)).toEqual(holder);
  expect(tickets.redeem(first)).toBeUndefined();
  now = 29_999;
  expect(tickets.redeem(second)).toEqual(holder);
  now = 30_000;
  expect(tickets.redeem(third)).toBeUndefined();
  expect(tickets.redeem('')).toBeUndefined();
});

test('however many are asked for, the newest stay good', () => {
  const tickets = createTickets(() => 0);
  const first = tickets.issue(holder);
  const newest = Array.from({ length: 10_000 }, () => tickets.issue(holder)).at(-1) ?? '';
  expect(tickets.redeem(first)).toBeUndefined();
  expect(tickets.redeem(newest)).toEqual(holder);
});
