import type { Customer } from '../model/customer.ts';
import type { Item } from '../model/item.ts';
import { isSure } from '../rules/customer/customer-id.ts';
import { asWished, authorOf, withoutPerson } from '../rules/customer/without-person.ts';
import { isConversation } from '../rules/item/conversation.ts';
import { spanOf } from '../rules/item/twin.ts';
import type { ChorusDb } from './db.ts';
import { forgetMentions } from './forget-mentions.ts';
import { type ItemRow, putItems } from './item-rows.ts';

/** The rows of these ids that are known, by id. */
export async function customersById(db: ChorusDb, ids: readonly string[]): Promise<Map<string, Customer>> {
  const rows = await db.customers.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap(row => (row ? [[row.id, row] as const] : [])));
}

/** The items as they may be kept: without those who asked for it. */
export async function wishedFor(db: ChorusDb, items: readonly Item[]): Promise<Item[]> {
  const authors = await customersById(
    db,
    items.flatMap(item => authorOf(item) ?? []),
  );
  return items.map(item => asWished(item, authors.get(authorOf(item) ?? '')));
}

/** What this device still holds of whom these rows say that they asked to be forgotten, as it may be kept. Call it within a transaction. */
export async function toForget(db: ChorusDb, customers: readonly Customer[]): Promise<Item[]> {
  const found = await Promise.all(customers.map(customer => forgottenBy(db, customer)));
  return [...new Map(found.flat().map(item => [item.id, item])).values()];
}

/**
 * Takes whoever asked to be forgotten out of everything that a device keeps: items, what was made of them, what is unsent and what is set
 * aside. `gone` are items that have lost their person already. Call it within a transaction.
 */
export async function forgetPersons(
  db: ChorusDb,
  customers: readonly Customer[],
  gone: readonly Item[],
): Promise<void> {
  const wishes = customers.filter(customer => customer.forgottenAt !== undefined);
  if (wishes.length === 0 && gone.length === 0) return;
  const items = await toForget(db, wishes);
  if (items.length > 0) await putItems(db, items);
  await forgetMentions(db, wishes, [...items, ...gone]);
}

async function forgottenBy(db: ChorusDb, customer: Customer): Promise<Item[]> {
  const { forgottenAt } = customer;
  if (forgottenAt === undefined) return [];
  const wrote = (await rowsBy(db, customer)).filter(({ item }) => asWished(item, customer) !== item);
  const beside = await db.items
    .where('oneId')
    .anyOf([...new Set(wrote.map(row => row.oneId))])
    .toArray();
  const rows = [...wrote, ...beside, ...(await ownWordsTo(db, wrote, forgottenAt))];
  return rows.filter(({ item }) => !item.forgotten).map(({ item }) => withoutPerson(item));
}

/** Without an id of the platform's there is no column to look in; people ask for it seldom enough. */
const rowsBy = (db: ChorusDb, { id }: Customer): Promise<ItemRow[]> =>
  isSure(id)
    ? db.items.where('authorKey').equals(id).toArray()
    : db.items.filter(row => row.authorKey === undefined && authorOf(row.item) === id).toArray();

/** A conversation is called after the person on each of its messages, ours too. */
async function ownWordsTo(db: ChorusDb, wrote: readonly ItemRow[], until: number): Promise<ItemRow[]> {
  const talks = wrote.filter(({ item }) => isConversation(item.post)).map(row => row.postKey);
  const rows = await db.items
    .where('postKey')
    .anyOf([...new Set(talks)])
    .toArray();
  return rows.filter(({ item }) => item.author.accountId !== undefined && spanOf(item).to <= until);
}
