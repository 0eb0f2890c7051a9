import type { Handoff } from '../../model/handoff.ts';
import type { ReadyScript } from '../../model/ready-script.ts';
import type { Role } from '../../model/role.ts';
import type { PageContext } from './items.ts';

export interface HandoffView {
  handoff: Handoff;
  fromName: string;
  toName: string;
  toRole: Role;
  /** I operate the receiving account / the sending one. */
  forMe: boolean;
  fromMe: boolean;
}

export interface HandoffsService {
  /** Who should get it and the public line, ready to insert; undefined when no account of that role exists. */
  propose(input: {
    page: PageContext;
    itemId: string;
    toAccountId?: string;
  }): Promise<HandoffProposal | undefined>;
  create(input: {
    page: PageContext;
    itemId: string;
    toAccountId: string;
    publicLine?: string;
  }): Promise<{ ok: true; id: string } | { ok: false; reason: string }>;
  accept(input: { id: string }): Promise<StepOutcome>;
  finish(input: { id: string }): Promise<StepOutcome>;
  decline(input: { id: string; reason: string }): Promise<StepOutcome>;
  list(): Promise<HandoffView[]>;
}

export type StepOutcome = { ok: true } | { ok: false; reason: 'forbidden' | 'conflict' | 'not-found' };

export interface HandoffProposal {
  to: { accountId: string; name: string; role: Role };
  line?: ReadyScript;
  others: { accountId: string; name: string; role: Role }[];
}
