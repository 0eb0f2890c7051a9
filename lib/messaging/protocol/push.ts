import type { ReadyScript } from '../../model/ready-script.ts';

export type Table =
  | 'items'
  | 'scripts'
  | 'facts'
  | 'accounts'
  | 'handoffs'
  | 'escalations'
  | 'policy'
  | 'packs'
  | 'customers'
  | 'promises'
  | 'revisions'
  | 'factChanges'
  | 'factReads'
  | 'redLines'
  | 'pictures'
  | 'scriptEdits'
  | 'reminders'
  | 'health'
  | 'coverage'
  | 'session'
  | 'sync'
  | 'composing';

/** Background → everybody, over a port named PORT_NAME. */
export type Push =
  | { type: 'changed'; tables: Table[] }
  /** To one overlay. */
  | { type: 'show'; itemId: string }
  | { type: 'insert'; requestId: string; itemId: string; script: ReadyScript };

/** Overlay → background over the same port, answering `insert`. */
export type PortReply = {
  type: 'insert-outcome';
  requestId: string;
  outcome: 'inserted' | 'copied' | 'refused';
  reason?: string;
};

export const PORT_NAME = 'chorus';
