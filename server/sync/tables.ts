import * as tables from '../db/schema.ts';

/** The table of every synced noun. */
export const TABLES = {
  item: tables.item,
  event: tables.event,
  handoff: tables.handoff,
  escalation: tables.escalation,
  account: tables.account,
  script: tables.script,
  fact: tables.fact,
  policy: tables.policy,
  pack: tables.pack,
  customer: tables.customer,
  promise: tables.promise,
  revision: tables.revision,
  'fact-change': tables.factChange,
  'fact-read': tables.factRead,
  'red-line': tables.redLine,
  picture: tables.picture,
  'script-edit': tables.scriptEdit,
};
