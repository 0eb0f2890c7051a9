import { normalText } from '../../../base/text.ts';
import { wordsIn } from './leaves.ts';

const HIGHEST = 4;

/**
 * The link of each row that leads to its author, around the name or in it. Believed where names and links agree in all rows: one name has one
 * link, one link one name. Undefined otherwise.
 */
export function personLinks(
  names: ReadonlyMap<Element, Element>,
  rows: readonly Element[],
): Map<Element, Element> | undefined {
  const links = new Map<Element, Element>();
  const [linkOf, nameOf] = [new Map<string, string>(), new Map<string, string>()];
  for (const row of rows) {
    const name = names.get(row);
    const link = name && linkAt(name, row);
    if (!name || !link) return undefined;
    const [who, where] = [
      normalText(wordsIn(name)),
      (link.getAttribute('href') ?? '').replace(/[?#].*$/, ''),
    ];
    if ((linkOf.get(who) ?? where) !== where || (nameOf.get(where) ?? who) !== who) return undefined;
    linkOf.set(who, where);
    nameOf.set(where, who);
    links.set(row, link);
  }
  return nameOf.size > 1 ? links : undefined;
}

function linkAt(name: Element, row: Element): Element | undefined {
  let at: Element | null = name;
  for (let step = 0; at && at !== row && step < HIGHEST; step++, at = at.parentElement)
    if (at.matches('a[href]')) return at;
  return undefined;
}
