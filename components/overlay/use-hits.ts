import { useEffect, useState } from 'react';
import type { ScriptHit } from '../../lib/state/views.ts';
import { useDeeds, useOverlay } from './context.tsx';

interface Found {
  query: string;
  hits: readonly ScriptHit[];
}
const NOTHING: Found = { query: '', hits: [] };

/** Hits for the newest query in the library as it is now; until they come, those of the query before, which are not `fresh`. */
export function useHits(itemId: string, query: string): Found & { fresh: boolean } {
  const deeds = useDeeds();
  const version = useOverlay(state => state.libraryVersion);
  const [found, setFound] = useState<Found>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a library that has changed is asked again
  useEffect(() => {
    let current = true;
    const take = (hits: readonly ScriptHit[]) => {
      if (current) setFound({ query, hits });
    };
    deeds.search(itemId, query).then(take, () => take([]));
    return () => {
      current = false;
    };
  }, [deeds, itemId, query, version]);
  return { ...(found ?? NOTHING), fresh: found?.query === query };
}
