import { expect, test } from 'vitest';
import type { HandoffView, ItemView } from '../../lib/state/views.ts';
import { promisesAt } from '../../tests/visual/sample-promises.ts';
import { dueList, groupOf } from './due-list.ts';

function item(id: string, since: number, more: Partial<ItemView> = {}): ItemView {
  return {
    id,
    platform: 'xiaohongshu',
    surface: 'xiaohongshu.note',
    authorName: id,
    text: '',
    post: { key: 'p', title: 't' },
    labels: [],
    reasons: [],
    duty: 'answer',
    mine: true,
    wait: {
      state: 'waiting',
      earliest: since,
      latest: since,
      targetMs: 100,
      due: { riskAt: since + 60, dueAt: since + 100, lateAt: since + 100 },
    },
    ...more,
  };
}

function handed(itemId: string, dueAt: number, more: Partial<HandoffView> = {}): HandoffView {
  return {
    handoff: {
      id: `h-${itemId}`,
      state: 'proposed',
      dueAt,
      snapshot: {
        itemId,
        platform: 'xiaohongshu',
        surface: 'xiaohongshu.note',
        authorName: 'a',
        text: '',
        postTitle: '',
      },
      fromAccountId: 'a',
      toAccountId: 'b',
      proposedBy: 'm',
      proposedAt: 0,
      updatedAt: 0,
    },
    fromName: 'a',
    toName: 'b',
    toRole: 'KOE',
    forMe: true,
    fromMe: false,
    ...more,
  };
}

test('items and handoffs stand in one order, by what is due first', () => {
  const due = dueList([item('later', 60), item('soon', 10)], [handed('x', 130)], []);
  expect(due.map(one => one.id)).toEqual(['soon', 'h-x', 'later']);
});

test('what is not mine, not running or handed to me already does not stand as an item', () => {
  const answered = item('answered', 0, {
    wait: { state: 'answered', earliest: 0, latest: 0, answeredAt: 1 },
  });
  const due = dueList(
    [item('theirs', 0, { mine: false }), answered, item('x', 0)],
    [handed('x', 50), handed('y', 1, { forMe: false })],
    [],
  );
  expect(due.map(one => one.id)).toEqual(['h-x']);
});

test('what is to be handed over or reported within its time is mine, too', () => {
  const due = dueList(
    [item('steer', 0, { mine: false, duty: 'steer' }), item('crisis', 1, { mine: false, duty: 'escalate' })],
    [],
    [],
  );
  expect(due.map(one => one.id)).toEqual(['steer', 'crisis']);
});

test('a promise stands among them while it is open', () => {
  const due = dueList([item('soon', 10)], [], promisesAt(0));
  expect(due.map(one => one.id)).toEqual(['promise:1', 'soon', 'promise:2']);
});

test('what comes near its limit moves to those at risk as time goes by', () => {
  const [due] = dueList([item('a', 0)], [], []);
  expect([0, 60, 61, 101].map(now => due && groupOf(due, now))).toEqual([
    'waiting',
    'waiting',
    'risk',
    'risk',
  ]);
  const groups = dueList([], [handed('x', 1)], promisesAt(0)).map(one => groupOf(one, 0));
  expect(groups).toEqual(['promised', 'handed', 'promised']);
});
