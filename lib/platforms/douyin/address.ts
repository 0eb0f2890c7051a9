/** Where a video stands alone. Over any other page it is told by `modal_id`. */
const POST = /^\/(?:video|note)\/(\d{6,24})(?:\/|$)/;
/** One video after the other at one address: what plays says which it is. */
const FEED = /^\/(?:recommend|follow|friend|discover|hot)?\/?$/;
const NUMBER = /^\d{6,24}$/;

/** The video or note that an address names; what lies over the page comes before the page. */
export function postIdAt(url: URL): string | undefined {
  const over = url.searchParams.get('modal_id') ?? '';
  return NUMBER.test(over) ? over : POST.exec(url.pathname)?.[1];
}

export const isFeed = (url: URL): boolean => FEED.test(url.pathname);

export const isChat = (url: URL): boolean => /^\/chat(\/|$)/.test(url.pathname);

/** A person's `sec_uid`, from the address of the profile. One's own is only called `self`. */
export const secUidIn = (raw: string): string | undefined =>
  /\/user\/([\w-]{20,80})(?=$|[/?#])/.exec(raw)?.[1];

/** A comment's number, from the id of the element that its menu hangs on. */
export const cidIn = (raw: string): string | undefined => /^tooltip_(\d{6,24})$/.exec(raw)?.[1];
