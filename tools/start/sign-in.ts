import { accounts } from '../../tests/platforms/pages/content/accounts.ts';
import { posts } from '../../tests/platforms/pages/content/posts.ts';
import { type Credentials, isSignedIn, signInExpression } from '../browser/call-background.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { closePage, evaluate, openPage, pagesAt, showPage, whenLoaded } from '../browser/pages.ts';

/** Signs the extension in by asking its background from its own options page, which is closed again. */
export async function signIn(
  { command, extensionId }: OpenBrowser,
  credentials: Credentials,
): Promise<boolean> {
  const url = `chrome-extension://${extensionId}/options.html`;
  const page = await openPage(command, url);
  await whenLoaded(command, page, url);
  const answer = await evaluate(command, page, signInExpression(credentials)).catch(() => undefined);
  await closePage(command, page);
  return isSignedIn(answer);
}

/** Shows the given addresses in tabs, the last one in front, instead of the empty tab that the browser came with. */
export async function showPages({ command }: OpenBrowser, urls: string[]): Promise<void> {
  const empty = await pagesAt(command, 'about:blank');
  const opened: string[] = [];
  for (const url of urls) opened.push(await openPage(command, url));
  for (const target of empty) await closePage(command, target);
  const front = opened.at(-1);
  if (front) await showPage(command, front);
}

/** The first Xiaohongshu note of an account with one of these names. */
export function noteOf(accountNames: string[]): string | undefined {
  const keys = accounts
    .filter(account => account.site === 'xiaohongshu' && accountNames.includes(account.name))
    .map(account => account.key);
  return posts.find(post => keys.includes(post.by))?.id;
}
