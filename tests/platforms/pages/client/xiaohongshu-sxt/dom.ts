import { rename } from '../class-names.ts';
import { type Builder, builder } from '../dom.ts';

/** The workbench has the same elements as the main site and a library of its own (`d-…`). */
export const h: Builder = builder({ scope: 'data-v-6a11f0c9', fragments: true, rename });

const two = (count: number): string => String(count).padStart(2, '0');

/** `11/20 18:07:33`, with the year where it is another. */
export function workbenchTime(at: number): string {
  const date = new Date(at);
  const day = `${two(date.getMonth() + 1)}/${two(date.getDate())}`;
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const year = date.getFullYear() === new Date().getFullYear() ? '' : `${date.getFullYear()}/`;
  return `${year}${day} ${clock}`;
}
