import { QueryClient } from '@tanstack/react-query';
import { onPush } from '../messaging/port.ts';
import type { Push } from '../messaging/protocol.ts';
import { staleRooms } from './keys.ts';

/**
 * The one cache of a screen. `always`: the background answers from its own store, so being offline must not hold a query back.
 * What was read stays fresh until the background says that it changed.
 */
export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: 1, retryDelay: 300, staleTime: Number.POSITIVE_INFINITY },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** The only place where news from the background reaches the cache. Ends with `signal`. */
export function followChanges(client: QueryClient, signal: AbortSignal): void {
  onPush((push: Push) => {
    if (push.type !== 'changed') return;
    for (const room of staleRooms(push.tables)) void client.invalidateQueries({ queryKey: [room] });
  }, signal);
}
