import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { health } from '../../lib/locales/en/health.ts';
import { overlay } from '../../lib/locales/en/overlay.ts';
import { teach } from '../../lib/locales/en/teach.ts';
import { time } from '../../lib/locales/en/time.ts';
import { words } from '../../lib/locales/en/words.ts';

/** The English words of what stands in a page, for those who chose English. */
export default defineUnlistedScript(() => {
  globalThis.chorusEnglish = { ...words, ...time, ...overlay, ...health, ...teach };
});
