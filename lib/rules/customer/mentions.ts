import type { Customer } from '../../model/customer.ts';
import type { ItemSnapshot } from '../../model/handoff.ts';
import type { PromiseRow } from '../../model/promise.ts';
import { surfaceKind } from '../item/surface-kind.ts';
import { customerId } from './customer-id.ts';
import { FORGOTTEN_NAME } from './without-person.ts';

/** What a handoff or a report shows of an item, without whoever wrote it. */
export function snapshotWithout(snapshot: ItemSnapshot): ItemSnapshot {
  const bare = { ...snapshot, authorName: FORGOTTEN_NAME, text: '' };
  // A conversation is called after the person, and its address may name them.
  if (surfaceKind(snapshot.surface) !== 'dm') return bare;
  const { url: _url, ...rest } = bare;
  return { ...rest, postTitle: '' };
}

/** What was promised, without to whom. */
export function promiseWithout(row: PromiseRow): PromiseRow {
  const { authorId: _id, ...rest } = row;
  return { ...rest, authorName: FORGOTTEN_NAME, forgotten: true };
}

/** Was this promised to them before they asked to be forgotten? */
export const isPromisedTo = (row: PromiseRow, { id, forgottenAt }: Customer): boolean =>
  forgottenAt !== undefined && !row.forgotten && row.promisedAt <= forgottenAt && promiseeOf(row) === id;

/** Under which row whoever was promised something is remembered. */
export function promiseeOf({ platform, authorId, authorName, accountId }: PromiseRow): string {
  const who = authorId === undefined ? { name: authorName } : { id: authorId, name: authorName };
  return customerId(platform, who, accountId);
}
