import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import overlayCss from '../../components/overlay/overlay.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import { speakAsBrought } from '../../lib/locales/page-language.ts';
import { onPush, reply } from '../../lib/messaging/port.ts';
import { services } from '../../lib/messaging/proxy.ts';
import { keepOverlay } from '../../lib/overlay/keep.ts';
import { loadedPlatform } from '../../lib/platforms/loaded.ts';

declare const __OPEN_ROOTS__: boolean;
declare global {
  /** In the isolated world alone: the page cannot see it. */
  var chorusMounted: boolean | undefined;
}

/** Injected by the background where a comment page may be; stays for as long as the page does. */
export default defineUnlistedScript(() => {
  const platform = loadedPlatform();
  if (globalThis.chorusMounted || !platform) return;
  globalThis.chorusMounted = true;
  speakAsBrought();
  keepOverlay({
    services,
    onPush,
    reply,
    surfaceHere() {
      const url = new URL(location.href);
      const surface = platform.surfaceOf(url);
      if (platform.id !== 'site') return surface === undefined ? undefined : { surface };
      return { surface: `site:${url.hostname}`, path: url.pathname };
    },
    openReader(signal, pack) {
      // A page of any other site is read by what it was taught, and by nothing else.
      if (platform.id === 'site' && !pack?.map) return undefined;
      return platform.open(document, new URL(location.href), signal, {
        ...(pack?.map ? { map: pack.map } : {}),
        bringInduction: () => services.pages.loadPart({ part: 'induce' }),
      });
    },
    // Tests look inside; a real page never can.
    mode: __OPEN_ROOTS__ ? 'open' : 'closed',
    css: { tokens: tokensCss, overlay: overlayCss },
  });
});
