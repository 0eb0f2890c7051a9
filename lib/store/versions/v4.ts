import { sameComments } from '../../rules/item/same.ts';
import { type ItemRow, rowsOf } from '../item-rows.ts';
import type { StoreVersion } from './index.ts';

/** One comment may have several sightings. Rows are kept; which of them are one is worked out anew. */
export const v4: StoreVersion = {
  number: 4,
  stores: { items: 'id, postKey, parentId, *links, oneId, openFor, answeredAt, [postKey+openFor]' },
  async upgrade(transaction) {
    const items = transaction.table<ItemRow, string>('items');
    const rows = await items.toArray();
    await items.bulkPut(sameComments(rows.map(row => row.item)).flatMap(rowsOf));
  },
};
