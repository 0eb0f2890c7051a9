import type { PromiseRow } from '../../model/promise.ts';
import type { Role } from '../../model/role.ts';
import type { Wait } from '../../model/wait.ts';

/** 承诺: a message that was promised in public, as a screen shows it. */
export interface PromiseView {
  promise: PromiseRow;
  /** The account that owes the message. */
  accountName: string;
  role: Role;
  wait: Wait;
}

export type PromiseOutcome = { ok: true } | { ok: false; reason: 'forbidden' | 'not-found' };

export interface PromisesService {
  /** Of my accounts: the open ones first, by due time; then what was closed today (in Shanghai), newest first. */
  list(): Promise<PromiseView[]>;
  /** Somebody says that the message went out. */
  keep(input: { id: string }): Promise<PromiseOutcome>;
  /** It need not be sent any more. */
  drop(input: { id: string }): Promise<PromiseOutcome>;
}
