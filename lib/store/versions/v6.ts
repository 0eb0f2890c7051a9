import { authorKeyOf, type ItemRow } from '../item-rows.ts';
import type { StoreVersion } from './index.ts';

/** Adds what is known of customers and what was promised to them, and finds what one person wrote. */
export const v6: StoreVersion = {
  number: 6,
  stores: {
    items:
      'id, postKey, parentId, *links, oneId, authorKey, openFor, answeredAt, item.firstSeenAt, [postKey+openFor], [postKey+answeredAt]',
    customers: 'id, updatedAt',
    promises: 'id, state, itemId',
  },
  upgrade: transaction =>
    transaction
      .table<ItemRow, string>('items')
      .toCollection()
      .modify(row => {
        Object.assign(row, authorKeyOf(row.item));
      }),
};
