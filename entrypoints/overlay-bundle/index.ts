import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bundleOf } from '../../lib/platforms/dom/bundle/bundle-of.ts';
import type { BundleMaker } from '../../lib/platforms/platform.ts';

declare global {
  /** In the isolated world alone: the page cannot see it. */
  var chorusBundle: BundleMaker | undefined;
}

/** Injected by the background when somebody reports a page: too rarely for every page to carry it. */
export default defineUnlistedScript(() => {
  globalThis.chorusBundle = bundleOf;
});
