import type { Push } from '../../lib/messaging/protocol.ts';

declare global {
  interface Window {
    /** Says something as the background would. */
    push(push: Push): void;
  }
}

/** Stands in for lib/messaging/port.ts: what a test pushes is heard. */
export function onPush(listener: (push: Push) => void): void {
  window.push = listener;
}
