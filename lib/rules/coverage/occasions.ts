import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import type { Occasion } from '../../model/policy.ts';
import { isColleagues } from '../item/colleagues.ts';

/** What is known around an item that its own row does not say. */
export interface Surroundings {
  /** The account whose post it stands under. */
  host: Pick<Account, 'role'> | undefined;
  /** The account of the matrix that wrote it. */
  author: Pick<Account, 'role'> | undefined;
  /** It is among the front rows of a post that is fresh for sure. */
  inFront: boolean;
}

/** What is special about an item now, for the account whose post it stands under. The front rows are there for people outside. */
export function occasionsOf(item: Item, { host, author, inFront }: Surroundings): Occasion[] {
  if (isColleagues(item)) return author?.role === 'KOC' || author?.role === 'KOE' ? ['head-account'] : [];
  return inFront && host?.role === 'KOL' ? ['first-hour'] : [];
}
