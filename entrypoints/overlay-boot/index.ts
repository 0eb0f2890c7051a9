import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isKnownSite, mayHoldComments } from '../../lib/platforms/matches.ts';

/**
 * All that every page pays: look at the address, and ask for the overlay where a comment page may be.
 * The overlay itself is injected by the background, so nothing of it has to be reachable from the page.
 *
 * A content script of WXT's own kind would tell every page that it is there: it starts with an event and a message that any page can
 * hear, and name the extension. So wxt.config.ts names this one to the browser itself.
 */
export default defineUnlistedScript(() => {
  let asked = false;
  const ask = (url: URL) => {
    // On a site that is not ours the browser lets us in only because the operator taught it.
    if (asked || (isKnownSite(url) && !mayHoldComments(url))) return;
    asked = true;
    browser.runtime.sendMessage({ type: 'mount' }).catch(() => {
      asked = false;
    });
  };
  // Told before the address bar changes: where the page goes stands in the event alone.
  navigation.addEventListener('navigate', ({ destination }) => ask(new URL(destination.url)));
  ask(new URL(location.href));
});
