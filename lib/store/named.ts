import type { Item } from '../model/item.ts';

/** An item by all its ids. */
export type Named = Pick<Item, 'id' | 'alsoIds'>;

const idsOf = ({ id, alsoIds }: Named): string[] => [id, ...(alsoIds ?? [])];

export const allIds = (items: readonly Named[]): string[] => [...new Set(items.flatMap(idsOf))];

/** The last row that speaks of each item under any of its ids, by the item's id. */
export function byItem<Row extends { snapshot: { itemId: string } }>(
  items: readonly Named[],
  rows: readonly Row[],
): Map<string, Row> {
  const wanted = new Map(items.flatMap(item => idsOf(item).map(id => [id, item.id] as const)));
  return new Map(
    rows.flatMap(row => {
      const id = wanted.get(row.snapshot.itemId);
      return id === undefined ? [] : [[id, row] as const];
    }),
  );
}
