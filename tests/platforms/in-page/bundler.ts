import type { PageBundle } from '../../../lib/model/page-bundle.ts';
import { bundleOf } from '../../../lib/platforms/dom/bundle/bundle-of.ts';
import { platformFor } from '../../../lib/platforms/index.ts';

/** The page as the real reader bundles it. */
export function bundleByReader(address: string = location.href): PageBundle {
  const url = new URL(address);
  const end = new AbortController();
  const reader = platformFor(url)?.open(document, url, end.signal);
  if (!reader) throw new Error('no surface at this address');
  const bundle = reader.bundle(Date.now());
  end.abort();
  return bundle;
}

/** Whatever the page is. `salt` keeps what replaces what the same. */
export const bundleByHand = (names: string[] = [], salt = 'salt'): PageBundle =>
  bundleOf(document, { surface: 'weibo.comments', now: 0, address: location.href, names, salt });
