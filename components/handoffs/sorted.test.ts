import { expect, test } from 'vitest';
import type { Handoff } from '../../lib/model/handoff.ts';
import type { HandoffView } from '../../lib/state/views.ts';
import { sorted } from './sorted.ts';

function view(id: string, state: Handoff['state'], dueAt: number, whose: Partial<HandoffView>): HandoffView {
  return {
    handoff: {
      id,
      state,
      dueAt,
      snapshot: {
        itemId: id,
        platform: 'douyin',
        surface: 'douyin.comments',
        authorName: 'a',
        text: '',
        postTitle: '',
      },
      fromAccountId: 'a',
      toAccountId: 'b',
      proposedBy: 'm',
      proposedAt: 0,
      updatedAt: dueAt,
    },
    fromName: 'a',
    toName: 'b',
    toRole: 'KOE',
    forMe: false,
    fromMe: false,
    ...whose,
  };
}

const ids = (views: HandoffView[]) => views.map(one => one.handoff.id);

test('open ones by due time, ended ones newest first, other people’s not at all', () => {
  const { toMe, fromMe, ended } = sorted([
    view('late', 'accepted', 9, { forMe: true }),
    view('soon', 'proposed', 3, { forMe: true }),
    view('both', 'proposed', 5, { forMe: true, fromMe: true }),
    view('out', 'proposed', 1, { fromMe: true }),
    view('old', 'done', 1, { fromMe: true }),
    view('new', 'declined', 2, { fromMe: true }),
    view('others', 'proposed', 1, {}),
  ]);
  expect(ids(toMe)).toEqual(['soon', 'both', 'late']);
  expect(ids(fromMe)).toEqual(['out']);
  expect(ids(ended)).toEqual(['new', 'old']);
});
