import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../../base/clock.ts';
import type { DutyHours } from '../../model/duty-hours.ts';
import type { Item } from '../../model/item.ts';
import { waitAt } from './at.ts';
import { anyHours, isMinuteOpen, minute } from './hours.fixture.ts';
import { hoursOf } from './hours.ts';
import { receivedWait, receiverDueAt } from './received.ts';
import { verdictOf, waitOf } from './wait.ts';

/** Longer than any clock of these tests may run, minutes. */
const MOST = 40 * 24 * 60;

/** The slow and obvious way: walks on minute by minute until so many were open. */
function dueByWalking(hours: DutyHours, from: number, minutes: number): number | undefined {
  let left = minutes;
  for (let walked = 0; walked <= MOST; walked++) {
    if (left === 0) return from + walked * MINUTE;
    if (isMinuteOpen(hours, from + walked * MINUTE)) left--;
  }
  return undefined;
}

const item = fc
  .record({ latest: minute, width: fc.integer({ min: 0, max: 180 }), seenAfter: fc.nat(600) })
  .map(({ latest, width, seenAfter }) => ({
    time: {
      text: '',
      precision: 'minute' as const,
      earliest: latest - width * MINUTE,
      latest,
    },
    firstSeenAt: latest + seenAfter * MINUTE,
  }));
const targets = fc.integer({ min: 1, max: 20 * 60 });
/** Later by so many minutes. */
const later = fc.integer({ min: 0, max: 6 * 24 * 60 });

interface Walked {
  riskFree: boolean;
  over: boolean;
  overForSure: boolean;
}

function walk(hours: DutyHours, from: { earliest: number; latest: number }, minutes: number, now: number) {
  const [due, late] = [
    dueByWalking(hours, from.earliest, minutes),
    dueByWalking(hours, from.latest, minutes),
  ];
  if (due === undefined || late === undefined) return undefined;
  const walked: Walked = { riskFree: now <= due, over: now > due, overForSure: now > late };
  return walked;
}

test('waiting, missed and unknown are what counting the minutes gives, also of what waits again', () => {
  fc.assert(
    fc.property(anyHours, item, targets, later, fc.option(later), (duty, one, minutes, after, again) => {
      const restartedAt = again === null ? undefined : one.firstSeenAt + again * MINUTE;
      const now = (restartedAt ?? one.time.latest) + after * MINUTE;
      const waiting = { ...one, ...(restartedAt === undefined ? {} : { restartedAt }) };
      const from = restartedAt === undefined ? one.time : { earliest: restartedAt, latest: restartedAt };
      const walked = walk(duty, from, minutes, now);
      const wait = waitOf({ item: waiting, targetMs: minutes * MINUTE, hours: hoursOf(duty), now });
      if (!walked) return expect(wait.state === 'none' || wait.due !== undefined).toBe(true);
      const state = walked.overForSure ? 'missed' : walked.over ? 'unknown' : 'in time';
      const said = wait.state === 'waiting' || wait.state === 'at-risk' ? 'in time' : wait.state;
      expect(said).toBe(state);
      // A screen that asked before and only ticks says the same.
      const early = waitOf({
        item: waiting,
        targetMs: minutes * MINUTE,
        hours: hoursOf(duty),
        now: from.earliest,
      });
      expect(waitAt(early, now).state).toBe(wait.state);
    }),
    { numRuns: 150 },
  );
});

test('a verdict is met only if the far end is in time, missed only if the near end is not', () => {
  fc.assert(
    fc.property(anyHours, item, targets, later, fc.nat(240), (duty, one, minutes, after, width) => {
      const at = one.time.latest + after * MINUTE;
      const answer = { at, earliest: Math.max(one.time.earliest, at - width * MINUTE) };
      const wait = waitOf({ item: one, targetMs: minutes * MINUTE, hours: hoursOf(duty), now: at });
      const far = walk(duty, one.time, minutes, answer.at);
      const near = walk(duty, one.time, minutes, answer.earliest);
      if (!far || !near) return;
      const state = !far.over ? 'met' : near.overForSure ? 'missed' : 'unknown';
      expect(verdictOf(wait, answer)).toBe(state);
    }),
    { numRuns: 150 },
  );
});

test('handed over, the clock is the receiver’s: by the receiver’s hours from the handoff on, and stopped for the giver', () => {
  fc.assert(
    fc.property(
      anyHours,
      anyHours,
      item,
      targets,
      later,
      later,
      (giver, receiver, one, minutes, wait, after) => {
        const proposedAt = one.firstSeenAt + wait * MINUTE;
        const now = proposedAt + after * MINUTE;
        const due = dueByWalking(receiver, proposedAt, minutes);
        const hours = hoursOf(receiver);
        const dueAt = receiverDueAt(proposedAt, minutes * MINUTE, hours);
        if (due === undefined) return;
        expect(dueAt).toBe(due);
        const received = receivedWait({ proposedAt, dueAt }, hours, now);
        expect(received.state === 'missed').toBe(now > due);
        expect(received.earliest).toBe(proposedAt);
        const given = {
          item: one as Pick<Item, 'time' | 'firstSeenAt'>,
          targetMs: minutes * MINUTE,
          stopped: true,
        };
        expect(waitOf({ ...given, hours: hoursOf(giver), now }).state).toBe('stopped');
      },
    ),
    { numRuns: 150 },
  );
});

test('a page’s clock that runs ahead, and a device’s that jumps back, make nobody wait from the future', () => {
  fc.assert(
    fc.property(item, targets, fc.integer({ min: -5000, max: 5000 }), (one, minutes, jump) => {
      const ahead = { ...one, firstSeenAt: one.time.latest - Math.abs(jump) * MINUTE };
      const now = ahead.firstSeenAt + jump * MINUTE;
      const wait = waitOf({ item: ahead, targetMs: minutes * MINUTE, now });
      expect(wait.latest).toBeLessThanOrEqual(ahead.firstSeenAt);
      expect(wait.earliest).toBeLessThanOrEqual(wait.latest);
      expect(['waiting', 'at-risk', 'unknown', 'missed']).toContain(wait.state);
    }),
  );
});
