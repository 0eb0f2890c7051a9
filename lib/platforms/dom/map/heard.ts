import { isSame } from '../refusal.ts';

interface Person {
  id?: string;
  name: string;
}

/** With whom one talked when a message was first read, by page and id. */
const heard = new WeakMap<object, Map<string, Person>>();

/**
 * Does this message stand in the conversation in which it was first read? While a page goes over to another one, its head may name the
 * new person above the messages of the last. `page` is the same object at each call for one page.
 */
export function isAtHome(page: object, id: string, peer: Person | undefined): boolean {
  if (!peer) return false;
  const first = heard.get(page) ?? new Map<string, Person>();
  heard.set(page, first);
  const known = first.get(id);
  if (known === undefined) first.set(id, peer);
  return known === undefined || isSame(known, peer);
}
