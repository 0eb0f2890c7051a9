import type { Clock } from '../base/clock.ts';
import type { PageContext, Services } from '../messaging/protocol.ts';
import type { SurfaceReader } from '../platforms/platform.ts';
import type { OverlayStore } from '../state/overlay-view.ts';

/** One comment page while it is open: what its parts share. */
export interface Page {
  reader: SurfaceReader;
  services: Services;
  store: OverlayStore;
  now: Clock;
  signal: AbortSignal;
}

/** Who looks at what; undefined while the page does not say which post it shows. */
export function pageContext(reader: SurfaceReader): PageContext | undefined {
  const post = reader.post();
  if (!post) return undefined;
  const [platform] = reader.surface.split('.') as [PageContext['platform']];
  const account = reader.account();
  return { platform, surface: reader.surface, post, ...(account ? { account } : {}) };
}
