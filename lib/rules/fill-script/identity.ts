import { normalText } from '../../base/text.ts';

/** Does a reply say who writes it (员工, 品牌合作)? Blanks and case do not matter. */
export const saysIdentity = (text: string, identity: string): boolean =>
  plain(text).includes(plain(identity));

const plain = (text: string): string => normalText(text).replaceAll(' ', '').toLowerCase();
