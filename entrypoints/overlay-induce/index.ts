import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { induction } from '../../lib/platforms/dom/induce/index.ts';

/** Injected by the background where a page is not as it was: too rarely for every page to carry it. */
export default defineUnlistedScript(() => {
  globalThis.chorusInduction = induction;
});
