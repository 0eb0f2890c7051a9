import type { Platform } from './platform.ts';

declare global {
  /** In the isolated world alone: the page cannot see it. */
  var chorusPlatform: Platform | undefined;
}

/** A page carries the one platform that it belongs to: its script is brought in right before the overlay's. */
export const load = (platform: Platform): void => {
  globalThis.chorusPlatform = platform;
};

export const loadedPlatform = (): Platform | undefined => globalThis.chorusPlatform;
