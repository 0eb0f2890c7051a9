import type { PageBundle } from '../../../lib/model/page-bundle.ts';
import { bundleOf } from '../../../lib/platforms/dom/bundle/bundle-of.ts';

/** The page as it is reported. `salt` keeps what replaces what the same. */
export const bundleByHand = (names: string[], salt = 'salt'): PageBundle =>
  bundleOf(document, { surface: 'weibo.comments', now: 0, address: location.href, names, salt });
