import { siteHost } from '../matches.ts';

const HOST = 'www.xiaohongshu.com';
const NOTE = /^\/(?:explore|discovery\/item|search_result)\/([0-9a-f]{24})\/?$/i;
const CONVERSATION = /^\/chat\/(\w{1,80})\/?$/;

/** The note that an address names: a page of its own or one laid over the feed or a search. */
export function noteIdOf(url: URL): string | undefined {
  return siteHost(url) === HOST ? NOTE.exec(url.pathname)?.[1]?.toLowerCase() : undefined;
}

/** The other side of the conversation that an address names: a person's id or a group's number. */
export const conversationIn = (address: string): string | undefined =>
  URL.canParse(address) ? CONVERSATION.exec(new URL(address).pathname)?.[1] : undefined;

/** As `noteIdOf`, for text that may be no address at all. */
export function noteIdIn(address: string): string | undefined {
  return URL.canParse(address) ? noteIdOf(new URL(address)) : undefined;
}
