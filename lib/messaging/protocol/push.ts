import type { ReadyMessage } from '../../model/ready-script.ts';

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
  /** The operator's shortcut: the palette for the open reply box. */
  | { type: 'palette' }
  /** The messages of one script: the first goes in, the others are offered after it. */
  | { type: 'insert'; requestId: string; itemId: string; messages: [ReadyMessage, ...ReadyMessage[]] };

/** Overlay → background over the same port, answering `insert`. */
export type PortReply = {
  type: 'insert-outcome';
  requestId: string;
  outcome: 'inserted' | 'copied' | 'refused';
  reason?: string;
};

export const PORT_NAME = 'chorus';
