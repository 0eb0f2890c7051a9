import { useState } from 'react';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { useReady } from '../../lib/state/library.ts';
import type { ComposerContext, ScriptHit } from '../../lib/state/views.ts';

/** Hits with the way of saying each that is due, or the one that the operator turned to since the list came. */
export function useWays(hits: readonly ScriptHit[], context: ComposerContext | undefined) {
  const ready = useReady(context);
  const [turned, setTurned] = useState<{ of: readonly ScriptHit[]; ways: Record<string, ReadyScript> }>();
  // A list that came anew says what holds now: what was turned to may be of before.
  const ways = turned?.of === hits ? turned.ways : {};
  const turn = ({ ready: { id, variant } }: ScriptHit) => {
    if (!variant) return;
    ready.mutate(
      { scriptId: id, variant: (variant.index + 1) % variant.of },
      { onSuccess: other => other && setTurned({ of: hits, ways: { ...ways, [id]: other } }) },
    );
  };
  const turnedHits = hits.map(hit => {
    const way = ways[hit.script.id];
    return way ? { ...hit, ready: way, bodyMatches: [] } : hit;
  });
  return { hits: turned?.of === hits ? turnedHits : hits, turn };
}
