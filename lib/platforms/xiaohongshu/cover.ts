import type { Post } from '../../model/item.ts';
import { postKeyOf } from '../dom/fingerprint.ts';

/** A picture that waits for its turn is shown as one of a few bytes. */
const SMALLEST_DRAWN = 100;

/**
 * The note that a cover stands for. Its address on the picture server is signed anew for every visit (a date and a hash before the name of
 * the file, the size wanted behind it); only the name of the file is the picture's own.
 */
export function postByCover(address: string): Post | undefined {
  const name = fileName(address);
  return name === undefined ? undefined : { key: postKeyOf('', `cover ${name}`), title: '' };
}

function fileName(address: string): string | undefined {
  if (address.startsWith('data:')) return address.length < SMALLEST_DRAWN ? undefined : address;
  if (!URL.canParse(address, 'https://www.xiaohongshu.com')) return undefined;
  const { pathname } = new URL(address, 'https://www.xiaohongshu.com');
  const name = pathname.split('/').at(-1)?.replace(/!.*$/, '');
  return name === '' ? undefined : name;
}
