import type { Clock } from '../base/clock.ts';
import { failed, ok, type Result } from '../base/result.ts';
import type { Change } from '../store/change.ts';
import type { ChorusDb } from '../store/db.ts';
import { setLastSync } from '../store/meta.ts';
import type { CallFailure, Client } from './client.ts';
import { pullPage } from './pull.ts';
import { pushBatch } from './push.ts';

export interface CycleDeps {
  db: ChorusDb;
  client: Pick<Client, 'push' | 'pull'>;
  clock: Clock;
  /** Rows came in, or went back after a refusal; the outbox grew shorter. */
  onChanges(changes: readonly Change[]): void;
}

export type CycleFailure = CallFailure['reason'] | 'later';

/**
 * Sends all that waits and brings all that is new, one request at a time. What is written meanwhile goes out between two pages of a
 * long pull. `later`: the server was reached but asked to try some entries again.
 */
export async function cycle(deps: CycleDeps): Promise<Result<void, CycleFailure>> {
  for (;;) {
    const pushed = await pushAll(deps);
    if (!pushed.ok && pushed.reason !== 'later') return pushed;
    const page = await pullPage(deps.db, deps.client);
    if (!page.ok) return failed(page.reason, page.detail);
    if (page.value.changes.length > 0) deps.onChanges(page.value.changes);
    if (page.value.more) continue;
    await setLastSync(deps.db, deps.clock());
    return pushed;
  }
}

async function pushAll({ db, client, clock, onChanges }: CycleDeps): Promise<Result<void, CycleFailure>> {
  for (;;) {
    const step = await pushBatch(db, client, clock);
    if (!step.ok) return failed(step.reason, step.detail);
    if (step.value.done) return ok(undefined);
    onChanges(step.value.rejected);
    if (!step.value.progress) return failed('later');
  }
}
