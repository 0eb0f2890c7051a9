/**
 * The tab that shows this address: the very same one, else one with the same origin and path. Platforms put tokens into the query
 * that differ from visit to visit, so query and hash alone do not make another page.
 */
export function tabShowing(tabs: readonly { id: number; url: string }[], wanted: string): number | undefined {
  const exact = tabs.find(tab => withoutHash(tab.url) === withoutHash(wanted));
  return (exact ?? tabs.find(tab => place(tab.url) !== undefined && place(tab.url) === place(wanted)))?.id;
}

const withoutHash = (address: string): string => address.replace(/#.*$/, '');

function place(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return `${url.origin}${url.pathname.replace(/\/$/, '')}`;
}
