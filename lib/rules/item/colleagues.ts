import type { Item } from '../../model/item.ts';
import { surfaceKind } from './surface-kind.ts';

type Written = Pick<Item, 'author' | 'accountId' | 'parentId' | 'surface'>;

/** A comment (no reply, no message) by another account of the matrix: the account whose post it is may owe it an answer. */
export const isColleagues = ({ author, accountId, parentId, surface }: Written): boolean =>
  author.accountId !== undefined &&
  accountId !== undefined &&
  author.accountId !== accountId &&
  parentId === undefined &&
  surfaceKind(surface) === 'comment';

/** Whatever may wait for an answer: all but our own replies. */
export const isIncoming = (item: Written): boolean =>
  item.author.accountId === undefined || isColleagues(item);

/** One of our accounts wrote it. */
export const isOwn = ({ author }: Pick<Item, 'author'>): boolean => author.accountId !== undefined;
