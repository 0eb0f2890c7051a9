import type { Clock } from '../base/clock.ts';
import { failed, ok, type Result } from '../base/result.ts';
import type { Change } from '../store/change.ts';
import type { ChorusDb } from '../store/db.ts';
import { type OutboxRow, oldest } from '../store/outbox.ts';
import type { CallFailure, Client } from './client.ts';
import { MAX_BATCH } from './contract.ts';
import { settle } from './settle.ts';
import { toWire } from './wire.ts';

/** Rough size of one request body, characters; far below what a server or a proxy in front of it refuses. */
const MAX_CHARS = 400_000;

export type PushStep =
  /** Nothing waits. */
  | { done: true }
  /** One batch was answered; `progress` is false when the server wants all of it again later. */
  | { done: false; progress: boolean; rejected: Change[] };
export type PushFailure = CallFailure['reason'];

/** Sends the oldest entries, one batch, and takes the answers in. Entries leave the outbox only by an answer of the server. */
export async function pushBatch(
  db: ChorusDb,
  client: Pick<Client, 'push'>,
  clock: Clock,
): Promise<Result<PushStep, PushFailure>> {
  const batch = within(await oldest(db, MAX_BATCH), MAX_CHARS);
  if (batch.length === 0) return ok({ done: true });
  return send(db, client, clock, batch);
}

async function send(
  db: ChorusDb,
  client: Pick<Client, 'push'>,
  clock: Clock,
  batch: OutboxRow[],
): Promise<Result<PushStep, PushFailure>> {
  const answer = await client.push(batch.map(({ id, change }) => ({ id, change: toWire(change) })));
  if (answer.ok) return taken(db, batch, answer.value.answers, clock());
  if (answer.reason !== 'refused' || answer.code !== 'too-large') return failed(answer.reason, answer.detail);
  const [first] = batch;
  if (batch.length > 1 || !first) return send(db, client, clock, batch.slice(0, Math.ceil(batch.length / 2)));
  // One entry that no request can carry would hold up all the others for ever.
  return taken(db, batch, [{ id: first.id, status: 'rejected', reason: 'invalid' }], clock());
}

async function taken(
  db: ChorusDb,
  batch: OutboxRow[],
  answers: Parameters<typeof settle>[2],
  now: number,
): Promise<Result<PushStep, PushFailure>> {
  const rejected = await settle(db, batch, answers, now);
  const progress = answers.some(answer => answer.status !== 'retry');
  return ok({ done: false, progress, rejected });
}

/** The longest start of the list that stays within `chars`, but at least one entry. */
function within(rows: readonly OutboxRow[], chars: number): OutboxRow[] {
  let sum = 0;
  const end = rows.findIndex((row, index) => {
    sum += JSON.stringify(row.change).length;
    return sum > chars && index > 0;
  });
  return end === -1 ? [...rows] : rows.slice(0, end);
}
