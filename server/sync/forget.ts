import { sql } from 'drizzle-orm';
import type { Customer } from '../../lib/model/customer.ts';
import { type Item, itemSchema } from '../../lib/model/item.ts';
import { isSure } from '../../lib/rules/customer/customer-id.ts';
import { asWished, authorOf } from '../../lib/rules/customer/without-person.ts';
import { queryRows, type Transaction } from '../db/database.ts';
import { changeCounter } from '../db/schema.ts';
import { TABLES } from './tables.ts';

/**
 * Takes whoever asked to be forgotten out of the items that are kept, each under a change number of its own, so that every device hears
 * of it. Answers the newest number; call it in the transaction that took the wish, after it was written as `last`.
 */
export async function forgetPersons(
  tx: Transaction,
  workspaceId: string,
  customers: readonly Customer[],
  last: number,
): Promise<number> {
  const wishes = customers.filter(customer => customer.forgottenAt !== undefined);
  const found = await Promise.all(wishes.map(customer => itemsBy(tx, workspaceId, customer)));
  const items = [...new Map(found.flat().map(item => [item.id, item])).values()];
  if (items.length === 0) return last;
  const rows = items.map((row, index) => ({ id: row.id, change_no: last + index + 1, row }));
  await tx.execute(sql`update ${TABLES.item} set change_no = x.change_no, "row" = x."row"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id text, change_no bigint, "row" jsonb)
    where ${TABLES.item.workspaceId} = ${workspaceId} and ${TABLES.item.id} = x.id`);
  const newest = last + items.length;
  await tx.execute(sql`update ${changeCounter} set last = ${newest} where workspace_id = ${workspaceId}`);
  return newest;
}

/** Their items as they may be kept. No index: people ask for it seldom, and each comment would pay for it. */
async function itemsBy(tx: Transaction, workspaceId: string, customer: Customer): Promise<Item[]> {
  const { id, platform } = customer;
  const author = sql`"row"->'author'->>'id'`;
  const isTheirs = isSure(id) ? sql`${author} = ${id.slice(platform.length + 1)}` : sql`${author} is null`;
  const found = await queryRows(
    tx,
    sql`select "row" from ${TABLES.item} where workspace_id = ${workspaceId}
        and "row"->>'platform' = ${platform} and "row"->'forgottenAt' is null and ${isTheirs}`,
  );
  return found.flatMap(({ row }) => {
    const { data: item } = itemSchema.safeParse(row);
    if (!item || authorOf(item) !== id) return [];
    const wished = asWished(item, customer);
    return wished === item ? [] : [wished];
  });
}
