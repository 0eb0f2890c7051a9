import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayHoldComments, SITE_MATCHES } from '../../lib/platforms/matches.ts';

/**
 * All that every page pays: look at the address, and ask for the overlay where a comment page may be.
 * The overlay itself is injected by the background, so nothing of it has to be reachable from the page.
 */
export default defineContentScript({
  matches: [...SITE_MATCHES],
  runAt: 'document_idle',
  main(ctx) {
    let asked = false;
    const ask = () => {
      if (asked || !mayHoldComments(new URL(location.href))) return;
      asked = true;
      browser.runtime.sendMessage({ type: 'mount' }).catch(() => {
        asked = false;
      });
    };
    ctx.addEventListener(window, 'wxt:locationchange', ask);
    ask();
  },
});
