import { expect, test } from 'vitest';
import type { Member } from '../../model/member.ts';
import { reviewGaps } from './review-gaps.ts';

const member = (id: string, role: Member['role']): Member => ({ id, name: id, role });
const [operator, keeper, director] = [
  member('o', 'operator'),
  member('k', 'keeper'),
  member('d', 'director'),
];
const all = ['operator', 'content', 'legal'] as const;
const gaps = (members: Member[], twoPerson: boolean, stages: readonly (typeof all)[number][] = all) =>
  reviewGaps({ review: { stages: [...stages], twoPerson } }, members);

test('a stage that nobody may review, or one alone where nobody reviews their own, is a gap', () => {
  expect(gaps([operator, keeper, director, member('e', 'director')], true)).toEqual([]);
  expect(gaps([operator, keeper, director], true)).toEqual([{ stage: 'legal', only: director }]);
  expect(gaps([operator, keeper, director], false)).toEqual([]);
  expect(gaps([operator], false).map(({ stage, only }) => [stage, only])).toEqual([
    ['content', undefined],
    ['legal', undefined],
  ]);
  expect(gaps([operator], false, [])).toEqual([]);
});
