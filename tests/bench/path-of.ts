/** What a page goes to without loading; the site keeps in mind who is logged in. */
export function pathOf(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('as');
  return url.pathname + url.search + url.hash;
}
