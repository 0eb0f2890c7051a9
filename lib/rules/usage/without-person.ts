import { normalText } from '../../base/text.ts';
import type { Author } from '../../model/item.ts';
import type { ScriptEdit } from '../../model/script-edit.ts';

/** Stands where a number stood by which somebody can be reached. */
export const MASK = '[号码]';

/** Eleven figures with a 1 before them, however they are spaced. */
const PHONE = /(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d(?:[-\s]?\d{4}){2}(?!\d)/g;
/** Numbers of orders, cards and parcels. */
const LONG_NUMBER = /(?<![\d.])\d{10,}(?!\d)/g;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** A text of ours without whom it was for: the name stands as a place, numbers that lead to them as a mask. */
export function textWithout(text: string, { name, id }: Pick<Author, 'name' | 'id'>): string {
  const masked = text.replace(MAIL, MASK).replace(PHONE, MASK).replace(LONG_NUMBER, MASK);
  const known = id && id.length > 3 ? masked.replaceAll(id, MASK) : masked;
  return withName(known, name);
}

/** The name of whoever is answered becomes the place that stands for it. */
export function withName(text: string, name: string): string {
  const said = normalText(name);
  if (said === '') return text;
  // A name of one character is in half of all sentences: there it counts where it is called out.
  if (Array.from(said).length === 1)
    return text.replace(new RegExp(`(^|[@\\uff20])${escaped(said)}(?=$|[\\s\\p{P}])`, 'gu'), '$1{{昵称}}');
  return text.replace(new RegExp(escaped(said), 'giu'), '{{昵称}}');
}

/** The text as a pattern that matches it alone. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** That there was an edit stays; what was said to somebody who is forgotten goes. */
export const editWithout = (row: ScriptEdit): ScriptEdit => ({ ...row, inserted: '', sent: '' });
