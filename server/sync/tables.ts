import {
  account,
  customer,
  escalation,
  event,
  fact,
  handoff,
  item,
  pack,
  policy,
  promise,
  script,
} from '../db/schema.ts';

/** The table of every synced noun. */
export const TABLES = {
  item,
  event,
  handoff,
  escalation,
  account,
  script,
  fact,
  policy,
  pack,
  customer,
  promise,
};
