import { type Instant, MINUTE } from '../../lib/base/clock.ts';
import { failed, ok, type Result } from '../../lib/base/result.ts';
import type { Account } from '../../lib/model/account.ts';
import type { ItemEvent } from '../../lib/model/event.ts';
import type { Member } from '../../lib/model/member.ts';
import type { ScriptEdit } from '../../lib/model/script-edit.ts';
import { mergeCustomer } from '../../lib/rules/customer/merge.ts';
import { stepEscalation } from '../../lib/rules/escalation/step.ts';
import { stepFact, stepFactChange, stepFactRead } from '../../lib/rules/facts/step.ts';
import { stepHandoff } from '../../lib/rules/handoff/step.ts';
import { mergeItem } from '../../lib/rules/item/merge.ts';
import { stepPack } from '../../lib/rules/pack/step.ts';
import { may } from '../../lib/rules/permission.ts';
import { CURRENT, stepPolicy } from '../../lib/rules/policy/step.ts';
import { wholePolicy } from '../../lib/rules/policy/whole.ts';
import { mergePromise } from '../../lib/rules/promise/merge.ts';
import { stepRevision } from '../../lib/rules/script/step-revision.ts';
import { stepScript } from '../../lib/rules/script/step-script.ts';
import { stepEdit } from '../../lib/rules/usage/step.ts';
import type { RowKind, SyncRow } from '../../lib/sync/contract.ts';
import { customerInTime } from './customer-in-time.ts';
import { deedOf } from './deed.ts';

/** How far (ms) a device's clock may run ahead; later times of writing are cut to this. */
const MAX_AHEAD = 5 * MINUTE;

export type Rejection = 'invalid' | 'forbidden' | 'conflict';

/** What a change is judged by. `accounts` is only asked when a handoff is judged. */
export interface Circumstances {
  who: Member;
  now: Instant;
  accounts: () => Account[];
  /** The kept row of this kind and id, of those that the change needs (needed.ts). */
  kept: (kind: RowKind, id: string) => SyncRow | undefined;
}

/** The row as it is to be kept from now on, or why the change is not taken. */
export function judge(
  change: SyncRow,
  kept: SyncRow | undefined,
  at: Circumstances,
): Result<SyncRow, Rejection> {
  if (!may(at.who.role, deedOf(change))) return failed('forbidden');
  switch (change.kind) {
    case 'item':
      return ok({ kind: 'item', row: mergeItem(rowOf('item', kept), inTime(change.row, at.now)) });
    case 'event':
      return appended(rowOf('event', kept), bySender(change.row, at));
    case 'handoff': {
      const wanted = inTime(change.row, at.now);
      return asChange('handoff', stepHandoff(rowOf('handoff', kept), wanted, at.who, at.accounts()));
    }
    case 'escalation': {
      const wanted = inTime(change.row, at.now);
      return asChange('escalation', stepEscalation(rowOf('escalation', kept), wanted, at.who));
    }
    case 'customer':
      return ok({
        kind: 'customer',
        row: mergeCustomer(
          rowOf('customer', kept),
          customerInTime(change.row, time => cut(time, at.now)),
        ),
      });
    case 'promise':
      return ok({ kind: 'promise', row: mergePromise(rowOf('promise', kept), inTime(change.row, at.now)) });
    case 'policy':
      return asChange('policy', stepPolicy(rowOf('policy', kept), inTime(change.row, at.now), at.who));
    case 'pack':
      return asChange('pack', stepPack(rowOf('pack', kept), inTime(change.row, at.now), at.who));
    case 'fact':
      return asChange('fact', stepFact(rowOf('fact', kept), inTime(change.row, at.now), at.who));
    case 'fact-change': {
      const fact = rowOf('fact', at.kept('fact', change.row.factId));
      const wanted = happened(change.row, at.now);
      return asChange('fact-change', stepFactChange(rowOf('fact-change', kept), wanted, at.who, fact));
    }
    case 'fact-read': {
      const wanted = happened(change.row, at.now);
      return asChange('fact-read', stepFactRead(rowOf('fact-read', kept), wanted, at.who));
    }
    case 'revision': {
      const policy = wholePolicy(rowOf('policy', at.kept('policy', CURRENT)));
      const script = rowOf('script', at.kept('script', change.row.scriptId));
      const wanted = inTime(change.row, at.now);
      return asChange('revision', stepRevision(rowOf('revision', kept), wanted, at.who, { policy, script }));
    }
    case 'script': {
      const revision = rowOf('revision', at.kept('revision', change.row.revisionId ?? ''));
      return asChange(
        'script',
        stepScript(rowOf('script', kept), inTime(change.row, at.now), at.who, revision),
      );
    }
    case 'script-edit':
      return asChange('script-edit', editStep(rowOf('script-edit', kept), change.row, at));
    default:
      return lastWriter(change, kept, at.now);
  }
}

type Rows = { [Change in SyncRow as Change['kind']]: Change['row'] };

function rowOf<Kind extends RowKind>(kind: Kind, kept: SyncRow | undefined): Rows[Kind] | undefined {
  return kept?.kind === kind ? (kept.row as Rows[Kind]) : undefined;
}

type Stepped = Exclude<RowKind, 'item' | 'event' | 'account' | 'customer' | 'promise' | Owned['kind']>;

function asChange<Kind extends Stepped>(
  kind: Kind,
  step: Result<Rows[Kind], Rejection>,
): Result<SyncRow, Rejection> {
  return step.ok ? ok({ kind, row: step.value } as SyncRow) : step;
}

const bySender = (row: ItemEvent, { who, now }: Circumstances): ItemEvent => ({
  ...row,
  at: cut(row.at, now),
  memberId: who.id,
});

const editStep = (kept: ScriptEdit | undefined, sent: ScriptEdit, { who, now }: Circumstances) =>
  stepEdit(kept, happened(sent, now), who);

/** An event is never changed: the same one may be sent again, another one under its id may not. */
function appended(kept: ItemEvent | undefined, sent: ItemEvent): Result<SyncRow, Rejection> {
  if (!kept) return ok({ kind: 'event', row: sent });
  const same = kept.itemId === sent.itemId && kept.kind === sent.kind && kept.memberId === sent.memberId;
  return same ? ok({ kind: 'event', row: kept }) : failed('conflict', 'event exists');
}

type Owned = Extract<
  SyncRow,
  {
    kind: 'account' | 'red-line' | 'picture';
  }
>;

/** The later write wins; of two at the same instant, the one that arrives last. */
function lastWriter(change: Owned, kept: SyncRow | undefined, now: Instant): Result<SyncRow, Rejection> {
  const row = inTime(change.row, now);
  const keptRow = rowOf(change.kind, kept);
  if (keptRow && keptRow.updatedAt > row.updatedAt) return failed('conflict', 'newer row kept');
  return ok({ kind: change.kind, row } as SyncRow);
}

function inTime<Row extends { updatedAt: Instant }>(row: Row, now: Instant): Row {
  return { ...row, updatedAt: cut(row.updatedAt, now) };
}

const happened = <Row extends { at: Instant; updatedAt: Instant }>(row: Row, now: Instant): Row => ({
  ...inTime(row, now),
  at: cut(row.at, now),
});

const cut = (instant: Instant, now: Instant): Instant =>
  Math.max(0, Math.min(Math.floor(instant), now + MAX_AHEAD));
