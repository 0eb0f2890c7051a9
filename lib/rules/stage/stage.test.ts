import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../base/clock.ts';
import { STAGES } from '../../model/script.ts';
import { ALWAYS } from '../sla/always.ts';
import { hoursOf } from '../sla/hours.ts';
import { missingNeeds, stageAfterScript } from './advance.ts';
import { type Course, stallOf } from './stalled.ts';

const stage = fc.constantFrom(...STAGES);

test('a script leads onwards or nowhere', () => {
  fc.assert(
    fc.property(stage, stage, (current, used) => {
      const next = stageAfterScript(current, used) ?? current;
      expect(STAGES.indexOf(next)).toBe(Math.max(STAGES.indexOf(current), STAGES.indexOf(used)));
    }),
  );
  expect(stageAfterScript(undefined, 'greeting')).toBe('greeting');
});

test('what is missing is said from the diagnosis on, until the order is made', () => {
  const budget = { text: '200 以内', at: 1, memberId: 'm' };
  expect(missingNeeds('greeting', undefined)).toEqual([]);
  expect(missingNeeds('diagnosis', undefined)).toEqual(['need', 'budget', 'skin']);
  expect(missingNeeds('closing', { budget })).toEqual(['need', 'skin']);
  expect(missingNeeds('diagnosis', { budget: { ...budget, text: ' ' } })).toContain('budget');
  expect(missingNeeds('aftercare', undefined)).toEqual([]);
});

const T = Date.UTC(2026, 5, 1, 2);
const course = (over: Partial<Course> = {}): Course => ({
  stage: 'diagnosis',
  movedAt: T,
  last: { at: T, isOwn: true },
  heardAt: undefined,
  hours: ALWAYS,
  ...over,
});

test('our word was the last for a day on duty: it stands still', () => {
  expect(stallOf(course(), T + 24 * HOUR - 1)).toBeUndefined();
  expect(stallOf(course(), T + 24 * HOUR)).toBe('silent');
  expect(stallOf(course({ last: { at: T, isOwn: false } }), T + 2 * DAY)).toBeUndefined();
  for (const quiet of ['greeting', 'aftercare'] as const)
    expect(stallOf(course({ stage: quiet }), T + 30 * DAY)).toBeUndefined();
  expect(stallOf(course({ last: undefined }), T + 30 * DAY)).toBeUndefined();
});

test('nights off duty are no silence', () => {
  const day = [[10 * 60, 22 * 60]] as [number, number][];
  const hours = hoursOf({
    kind: 'weekly',
    days: [day, day, day, day, day, day, day],
    holidays: day,
    makeUpDays: day,
  });
  expect(stallOf(course({ hours }), T + 24 * HOUR)).toBeUndefined();
  expect(stallOf(course({ hours }), T + 48 * HOUR)).toBe('silent');
});

test('they still write, and the stage has not moved for three days', () => {
  const talking = (heardAt: number, over: Partial<Course> = {}) =>
    course({ last: { at: heardAt, isOwn: false }, heardAt, ...over });
  expect(stallOf(talking(T + 2 * DAY), T + 3 * DAY)).toBe('stuck');
  expect(stallOf(talking(T + 2 * DAY), T + 3 * DAY - 1)).toBeUndefined();
  expect(stallOf(talking(T + 2 * DAY, { movedAt: T + DAY }), T + 3 * DAY), 'it moved').toBeUndefined();
  expect(stallOf(talking(T - HOUR), T + 4 * DAY), 'nobody writes any more').toBeUndefined();
});
