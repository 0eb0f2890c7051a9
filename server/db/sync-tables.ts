import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { RowKind, SyncRow } from '../../lib/sync/contract.ts';
import { workspace } from './auth-tables.ts';

/**
 * One table for each synced noun, named like its kind. What is searched for has a column; the row itself is kept whole.
 * No foreign key to the workspace: it would be checked for every row of a batch, and only a signed-in member writes here.
 */
function rowTable<Kind extends RowKind>(kind: Kind, name: string = kind) {
  return pgTable(
    name,
    {
      workspaceId: text('workspace_id').notNull(),
      id: text('id').notNull(),
      changeNo: bigint('change_no', { mode: 'number' }).notNull(),
      updatedAt: bigint('updated_at', { mode: 'number' }).notNull(),
      row: jsonb('row').notNull().$type<Extract<SyncRow, { kind: Kind }>['row']>(),
    },
    table => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      index(`${name}_change`).on(table.workspaceId, table.changeNo),
    ],
  );
}

export const item = rowTable('item');
export const event = rowTable('event');
export const handoff = rowTable('handoff');
export const escalation = rowTable('escalation');
export const account = rowTable('account');
export const script = rowTable('script');
export const fact = rowTable('fact');
export const policy = rowTable('policy');
export const pack = rowTable('pack');
export const customer = rowTable('customer');
export const promise = rowTable('promise');
export const revision = rowTable('revision');
// `fact_change` is already the name of an index.
export const factChange = rowTable('fact-change', 'fact_history');
export const factRead = rowTable('fact-read', 'fact_read');
export const redLine = rowTable('red-line', 'red_line');
export const picture = rowTable('picture');
export const scriptEdit = rowTable('script-edit', 'script_edit');

/**
 * Which entries were taken, and under which change number: a repeated send gets the same answer. The key is a digest of
 * workspace and entry id: this table only grows, and is a third of the size that the ids themselves would make it.
 */
export const receipt = pgTable('receipt', {
  key: uuid('key').primaryKey(),
  changeNo: bigint('change_no', { mode: 'number' }).notNull(),
});

/**
 * The newest change number of a workspace. Whoever writes locks this row first, so numbers become visible in their order
 * and a reader never steps over one that is still on its way.
 */
export const changeCounter = pgTable('change_counter', {
  workspaceId: text('workspace_id')
    .primaryKey()
    .references(() => workspace.id, { onDelete: 'cascade' }),
  last: bigint('last', { mode: 'number' }).notNull(),
});
