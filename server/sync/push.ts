import type { Instant } from '../../lib/base/clock.ts';
import type { Member } from '../../lib/model/member.ts';
import { type Entry, type EntryAnswer, entrySchema } from '../../lib/sync/contract.ts';
import { isDataError, isDuplicate } from '../db/data-error.ts';
import type { Db, Transaction } from '../db/database.ts';
import { forgetPersons } from './forget.ts';
import { type Circumstances, judge } from './judge.ts';
import {
  type Kept,
  lockCounter,
  type Mode,
  readAccounts,
  readKept,
  receiptKey,
  rowKey,
  type Writing,
  write,
} from './ledger.ts';
import { wished } from './wished.ts';

/** `changeNo`: the newest of the workspace when something was written. */
export interface Pushed {
  answers: EntryAnswer[];
  changeNo?: number;
}

export interface Pusher {
  workspaceId: string;
  who: Member;
  now: Instant;
}

/**
 * Takes a batch in one transaction and answers every entry in its place.
 * @throws what the database throws when it cannot be reached: then nothing of the batch was taken.
 */
export async function push(db: Db, pusher: Pusher, sent: readonly unknown[]): Promise<Pushed> {
  const checked = sent.map(check);
  const valid = new Map<string, Entry>();
  // The first of several under one id counts; the others get its answer.
  for (const { id, entry } of checked) if (entry && !valid.has(id)) valid.set(id, entry);
  const taken = await takeOrSplit(db, pusher, [...valid.values()]);
  const answers = checked.map(({ id, entry }) => (entry && taken.answers.get(id)) ?? rejected(id, 'invalid'));
  return taken.changeNo === undefined ? { answers } : { answers, changeNo: taken.changeNo };
}

interface Checked {
  id: string;
  entry?: Entry;
}

function check(sent: unknown): Checked {
  const parsed = entrySchema.safeParse(sent);
  if (parsed.success) return { id: parsed.data.id, entry: parsed.data };
  const named = typeof sent === 'object' && sent !== null && 'id' in sent && typeof sent.id === 'string';
  return { id: named ? String(sent.id) : '' };
}

interface Taken {
  answers: Map<string, EntryAnswer>;
  changeNo?: number;
}

/**
 * A repeated send is noticed by the database and then taken with more care. When the database cannot hold some value,
 * halves are tried until the one bad entry stands alone: the rest must not wait for it.
 */
async function takeOrSplit(
  db: Db,
  pusher: Pusher,
  entries: readonly Entry[],
  mode: Mode = 'hopeful',
): Promise<Taken> {
  if (entries.length === 0) return { answers: new Map() };
  try {
    return await db.transaction(tx => take(tx, pusher, entries, mode));
  } catch (error) {
    if (mode === 'hopeful' && isDuplicate(error)) return takeOrSplit(db, pusher, entries, 'careful');
    if (!isDataError(error)) throw error;
    const [only] = entries;
    if (only && entries.length === 1) return { answers: new Map([[only.id, rejected(only.id, 'invalid')]]) };
    const middle = Math.ceil(entries.length / 2);
    const first = await takeOrSplit(db, pusher, entries.slice(0, middle));
    const second = await takeOrSplit(db, pusher, entries.slice(middle));
    return { ...first, ...second, answers: new Map([...first.answers, ...second.answers]) };
  }
}

async function take(tx: Transaction, pusher: Pusher, entries: readonly Entry[], mode: Mode): Promise<Taken> {
  const before = await lockCounter(tx, pusher.workspaceId);
  const kept = await readKept(tx, pusher.workspaceId, entries, mode);
  if (entries.some(entry => entry.change.kind === 'handoff')) {
    await readAccounts(tx, pusher.workspaceId, kept);
  }
  const { answers, writings } = judgeAll(pusher, entries, kept, before);
  // What is refused now may have been taken earlier, and must then get the same answer again.
  if (mode === 'hopeful' && writings.length < entries.length) return take(tx, pusher, entries, 'careful');
  if (writings.length === 0) return { answers };
  const changeNo = before + writings.length;
  await write(tx, pusher.workspaceId, writings, changeNo);
  const customers = writings.flatMap(({ change }) => (change.kind === 'customer' ? [change.row] : []));
  return { answers, changeNo: await forgetPersons(tx, pusher.workspaceId, customers, changeNo) };
}

/** In the order sent: an entry sees what the ones before it have done. */
function judgeAll(pusher: Pusher, entries: readonly Entry[], kept: Kept, before: number) {
  const answers = new Map<string, EntryAnswer>();
  const writings: Writing[] = [];
  const known = new Set(kept.rows.keys());
  const at: Circumstances = {
    who: pusher.who,
    now: pusher.now,
    accounts: () => accountsIn(kept),
    kept: (kind, id) => kept.rows.get(rowKey(kind, id)),
  };
  for (const { id, change } of entries) {
    const key = rowKey(change.kind, change.row.id);
    const earlier = kept.taken.size > 0 ? kept.taken.get(receiptKey(pusher.workspaceId, id)) : undefined;
    const judged = earlier === undefined ? judge(change, kept.rows.get(key), at) : undefined;
    if (judged && !judged.ok) {
      answers.set(id, rejected(id, judged.reason, judged.detail));
      continue;
    }
    const changeNo = earlier ?? before + writings.length + 1;
    answers.set(id, { id, status: 'accepted', changeNo });
    if (!judged) continue;
    const taken = wished(judged.value, kept);
    kept.rows.set(key, taken);
    writings.push({ entryId: id, changeNo, change: taken, known: known.has(key) });
  }
  return { answers, writings };
}

const accountsIn = (kept: Kept) =>
  Array.from(kept.rows.values()).flatMap(each => (each.kind === 'account' ? [each.row] : []));

function rejected(id: string, reason: 'invalid' | 'forbidden' | 'conflict', detail?: string): EntryAnswer {
  return { id, status: 'rejected', reason, ...(detail === undefined ? {} : { detail }) };
}
