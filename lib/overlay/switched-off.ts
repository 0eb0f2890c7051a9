import type { SurfaceReader } from '../platforms/platform.ts';

/** The team has switched the reading of this surface off: the page is as if nothing stood on it, and the bar says why. */
export const switchedOff = (reader: SurfaceReader): SurfaceReader => ({
  ...reader,
  wantsPageData: false,
  state: () => ({ readable: false, reason: 'switched-off' }),
  anchors: () => [],
  problems: () => [],
  observe: () => undefined,
});
