import type { StoreVersion } from './index.ts';

export const v1: StoreVersion = {
  number: 1,
  stores: {
    items: 'id, postKey, parentId, openFor, answeredAt',
    events: 'id, itemId, [kind+at]',
    handoffs: 'id, snapshot.itemId, state',
    escalations: 'id, snapshot.itemId, state',
    scripts: 'id',
    searchEntries: 'id',
    facts: 'id',
    accounts: 'id',
    policy: 'id',
    outbox: '++seq, &id, key',
    shadows: 'key',
    refused: 'id',
    meta: 'key',
  },
};
