import { browser } from 'wxt/browser';

/** The page that the operator looks at, as far as a click on the toolbar lets us see it. */
export interface ActiveSite {
  tabId: number;
  host: string;
  /** A match pattern for this site alone. */
  pattern: string;
}

/** Undefined where the browser shows no page of the web. */
export async function activeSite(): Promise<ActiveSite | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !URL.canParse(tab.url)) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { tabId: tab.id, host: hostname, pattern: `${protocol}//${hostname}/*` };
}

/** Asks for one site. Call it right from the operator's click: the browser asks only then. */
export const allowSite = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

export const isAllowed = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });
