import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { PageBundle } from '../../lib/model/page-bundle.ts';

/** Pages that could not be read, as members reported them: not synced, fetched by whoever mends. */
export const pageReport = pgTable(
  'page_report',
  {
    workspaceId: text('workspace_id').notNull(),
    id: text('id').notNull(),
    surface: text('surface').notNull(),
    version: text('version').notNull(),
    memberId: text('member_id').notNull(),
    at: bigint('at', { mode: 'number' }).notNull(),
    bundle: jsonb('bundle').notNull().$type<PageBundle>(),
  },
  table => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('page_report_at').on(table.workspaceId, table.at),
  ],
);
