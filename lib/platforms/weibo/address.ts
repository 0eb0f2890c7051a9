import { midOf } from './mid.ts';

/** A post as an address names it: by its author and short name, or by its number alone. */
export interface NamedPost {
  mid: string;
  authorId?: string;
}

/** What `/<uid>/<bid>` or `/detail/<mid>` names; undefined for every other path. Takes whole addresses, too. */
export function namedPost(address: string): NamedPost | undefined {
  const path = address.replace(/^(?:https?:)?\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const [, detail] = /^\/detail\/(\d{12,20})\/?$/.exec(path) ?? [];
  if (detail !== undefined) return { mid: detail };
  const [, authorId, name = ''] = /^\/(\d{4,12})\/([0-9A-Za-z]{6,20})\/?$/.exec(path) ?? [];
  const mid = midOf(name);
  return authorId === undefined || mid === undefined ? undefined : { mid, authorId };
}

/** A person's number, from the number itself or the address of the profile. */
export function uidIn(raw: string): string | undefined {
  return (/^\d{4,12}$/.exec(raw) ?? /\/u\/(\d{4,12})(?=$|[/?#])/.exec(raw) ?? []).at(-1);
}
