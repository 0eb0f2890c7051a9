import type { PromiseRow } from '../../model/promise.ts';
import type { Wait } from '../../model/wait.ts';
import type { Hours } from '../sla/always.ts';
import { AT_RISK_SHARE, runningState } from '../sla/wait.ts';

/** The promise as a clock like any other. Its due time was fixed when it was made; only the time on duty until then is divided. */
export function waitOfPromise(promise: PromiseRow, { after, openBetween }: Hours, now: number): Wait {
  const { promisedAt, dueAt, state, closedAt } = promise;
  const targetMs = Math.max(1, openBetween(promisedAt, dueAt));
  const riskAt = Math.min(dueAt, after(promisedAt, targetMs * (1 - AT_RISK_SHARE)) ?? dueAt);
  const due = { riskAt, dueAt, lateAt: dueAt };
  const clock = { earliest: promisedAt, latest: promisedAt, targetMs, due };
  if (state === 'kept') return { state: 'answered', ...clock, answeredAt: closedAt ?? dueAt };
  return { state: state === 'open' ? runningState(due, now) : 'stopped', ...clock };
}
