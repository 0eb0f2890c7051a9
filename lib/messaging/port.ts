import { browser } from '@wxt-dev/browser';
import { keepPort, type PortLike } from './keep-port.ts';
import type { PortReply, Push } from './protocol.ts';
import { PORT_NAME } from './protocol.ts';

type Connect = () => PortLike | undefined;

const connect: Connect = () => {
  // The id goes away when the extension was updated under a living page: that page hears nothing any more.
  if (!browser.runtime?.id) return undefined;
  return browser.runtime.connect({ name: PORT_NAME });
};

const listeners = new Set<(push: Push) => void>();
let kept: ReturnType<typeof keepPort> | undefined;

/**
 * What the background says, until `signal` ends it. All listeners of a screen share one port, which is opened again when the worker
 * dies; as something may have been missed meanwhile, every table is then said to have changed.
 */
export function onPush(listener: (push: Push) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  kept ??= keepPort(connect, push => {
    for (const one of listeners) one(push);
  });
  signal.addEventListener('abort', () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    kept?.close();
    kept = undefined;
  });
}

/** Answers an `insert` over the same port. */
export function reply(word: PortReply): void {
  kept?.post(word);
}
