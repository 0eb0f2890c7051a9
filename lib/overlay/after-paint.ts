/**
 * Calls back right after the next frame was painted: what is measured then is already laid out, so looking costs the page nothing.
 * In a hidden tab there are no frames, and nothing to look at.
 */
export function afterPaint(look: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = look;
    port2.postMessage(undefined);
  });
}
