import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayHoldComments, SITE_MATCHES } from '../../lib/platforms/matches.ts';

/**
 * All that every page pays: look at the address, and ask for the overlay where a comment page may be.
 * The overlay itself is injected by the background, so nothing of it has to be reachable from the page.
 */
export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_idle',
  main(ctx) {
    let asked = false;
    const ask = (url: URL) => {
      if (asked || !mayHoldComments(url)) return;
      asked = true;
      browser.runtime.sendMessage({ type: 'mount' }).catch(() => {
        asked = false;
      });
    };
    // Told before the address bar changes: where the page goes stands in the event alone.
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => ask(newUrl));
    ask(new URL(location.href));
  },
});
