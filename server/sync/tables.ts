import { account, escalation, event, fact, handoff, item, pack, policy, script } from '../db/schema.ts';

/** The table of every synced noun. */
export const TABLES = { item, event, handoff, escalation, account, script, fact, policy, pack };
