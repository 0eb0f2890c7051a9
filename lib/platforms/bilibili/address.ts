const VIDEO = /^\/video\/(BV[0-9A-Za-z]{10}|av\d+)/;
const POST = /^\/(?:opus\/)?(\d{6,24})\/?$/;
const EPISODE = /^\/bangumi\/play\/((?:ep|ss)\d+)/;
const ARTICLE = /^\/read\/(cv\d+)/;
/** Lists and festivals name the video that plays in their query. */
const PLAYING = /^(BV[0-9A-Za-z]{10})$/;

/** What comments stand under, by the address: a video, a post of words (the same number at both its addresses), an episode, an article. */
export function postKeyAt(url: URL): string | undefined {
  const path = [VIDEO, POST, EPISODE, ARTICLE].map(one => one.exec(url.pathname)?.[1]).find(Boolean);
  return path ?? PLAYING.exec(url.searchParams.get('bvid') ?? '')?.[1];
}

const SPACE = /space\.bilibili\.com\/(\d{1,20})/;

/** A person's number, written as such or in the address of the profile. */
export const midIn = (raw: string): string | undefined =>
  /^\d{1,20}$/.test(raw) ? raw : SPACE.exec(raw)?.[1];

/** A comment's number in an address that leads to it. */
export const rpidIn = (raw: string): string | undefined =>
  /(?:#reply|[?&#](?:reply|rpid|comment_root_id)=)(\d{6,20})/.exec(raw)?.[1];
