import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import overlayCss from '../../components/overlay/overlay.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import { onPush, reply } from '../../lib/messaging/port.ts';
import { services } from '../../lib/messaging/proxy.ts';
import { keepOverlay } from '../../lib/overlay/keep.ts';
import { platformFor } from '../../lib/platforms/index.ts';
import { isKnownSite } from '../../lib/platforms/matches.ts';
import { openTaught } from '../../lib/platforms/taught.ts';

declare const __OPEN_ROOTS__: boolean;
declare global {
  /** In the isolated world alone: the page cannot see it. */
  var chorusMounted: boolean | undefined;
}

/** Injected by the background where a comment page may be; stays for as long as the page does. */
export default defineUnlistedScript(() => {
  if (globalThis.chorusMounted) return;
  globalThis.chorusMounted = true;
  keepOverlay({
    services,
    onPush,
    reply,
    surfaceHere() {
      const url = new URL(location.href);
      const surface = platformFor(url)?.surfaceOf(url);
      if (surface !== undefined) return { surface };
      return isKnownSite(url) ? undefined : { surface: `site:${url.hostname}`, path: url.pathname };
    },
    openReader(signal, pack) {
      const url = new URL(location.href);
      const platform = platformFor(url);
      if (platform) return platform.open(document, url, signal, pack?.map ? { map: pack.map } : {});
      return pack && openTaught({ document, url, signal, pack });
    },
    // Tests look inside; a real page never can.
    mode: __OPEN_ROOTS__ ? 'open' : 'closed',
    css: { tokens: tokensCss, overlay: overlayCss },
  });
});
