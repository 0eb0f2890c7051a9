import type { Account } from '../model/account.ts';
import type { Customer } from '../model/customer.ts';
import type { Escalation } from '../model/escalation.ts';
import type { ItemEvent } from '../model/event.ts';
import type { Fact } from '../model/fact.ts';
import type { FactChange, FactRead } from '../model/fact-change.ts';
import type { Handoff } from '../model/handoff.ts';
import type { Item } from '../model/item.ts';
import type { SentPack } from '../model/pack.ts';
import type { Picture } from '../model/picture.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { PromiseRow } from '../model/promise.ts';
import type { RedLine } from '../model/red-line.ts';
import type { Revision } from '../model/revision.ts';
import type { Script } from '../model/script.ts';
import type { ScriptEdit } from '../model/script-edit.ts';

/** A row of a synced table with its kind: what the outbox carries. The wire's `SyncRow` has the same shape (checked in lib/sync). */
export type Change =
  | { kind: 'item'; row: Item }
  | { kind: 'event'; row: ItemEvent }
  | { kind: 'handoff'; row: Handoff }
  | { kind: 'escalation'; row: Escalation }
  | { kind: 'account'; row: Account }
  | { kind: 'script'; row: Script }
  | { kind: 'fact'; row: Fact }
  | { kind: 'policy'; row: PolicyRow }
  | { kind: 'pack'; row: SentPack }
  | { kind: 'customer'; row: Customer }
  | { kind: 'promise'; row: PromiseRow }
  | { kind: 'revision'; row: Revision }
  | { kind: 'fact-change'; row: FactChange }
  | { kind: 'fact-read'; row: FactRead }
  | { kind: 'red-line'; row: RedLine }
  | { kind: 'picture'; row: Picture }
  | { kind: 'script-edit'; row: ScriptEdit };
export type ChangeKind = Change['kind'];

/** Names one row of any synced table. */
export const keyOf = (change: Change): string => `${change.kind}:${change.row.id}`;
