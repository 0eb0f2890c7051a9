import { groupBy } from '../../base/group-by.ts';
import { normalText } from '../../base/text.ts';
import { MAX_OTHER_IDS, type ReadItem } from '../../model/item.ts';

/** Items that one page shows side by side with the same words of the same person: they are as many as there are ids. By id, the others. */
export function lookalikes(read: readonly ReadItem[]): Map<string, string[]> {
  const alike = groupBy(read, ({ author, text }) =>
    JSON.stringify([normalText(author.name), normalText(text)]),
  );
  const apart = new Map<string, string[]>();
  for (const group of alike.values()) {
    const ids = [...new Set(group.map(item => item.id))];
    if (ids.length < 2) continue;
    for (const id of ids) apart.set(id, ids.filter(other => other !== id).slice(0, MAX_OTHER_IDS));
  }
  return apart;
}
