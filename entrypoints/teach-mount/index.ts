import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import teachCss from '../../components/teach/teach.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import { speakAsBrought } from '../../lib/locales/page-language.ts';
import '../../lib/locales/teach-words.ts';
import { services } from '../../lib/messaging/proxy.ts';
import { createTeacher } from '../../lib/platforms/dom/teach/teacher.ts';
import { keepTeaching } from '../../lib/teach/keep-teaching.ts';

declare const __OPEN_ROOTS__: boolean;
declare global {
  /** In the isolated world alone: the page cannot see it. */
  var chorusTeaching: boolean | undefined;
}

/** Injected by the background when the operator wants to show this page to Chorus. */
export default defineUnlistedScript(() => {
  if (globalThis.chorusTeaching) return;
  globalThis.chorusTeaching = true;
  speakAsBrought();
  const sheets = [tokensCss, teachCss].map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  keepTeaching({
    services,
    createTeacher: (ours, signal) => createTeacher(document, ours, signal),
    look: { mode: __OPEN_ROOTS__ ? 'open' : 'closed', sheets },
    ended: () => {
      globalThis.chorusTeaching = false;
    },
  });
});
