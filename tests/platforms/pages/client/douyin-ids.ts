import { digest } from '../../../../lib/base/id.ts';

/** The number that the site has for a comment. */
export const cidOf = (id: string): string => BigInt(`0x${id.slice(0, 15)}`).toString();

/** The name that the site's addresses have for a person. */
export const secUidOf = (userId: string): string =>
  `MS4wLjABAAAA${digest(userId)}${digest(`${userId}#`)}${digest(`${userId}##`)}`;
