import { useUnreadChanges } from '../../lib/state/facts.ts';
import { useEscalations, useHandoffs } from '../../lib/state/handoffs.ts';
import { useMay } from '../../lib/state/session.ts';
import { sorted } from '../handoffs/sorted.ts';
import { useWaiting } from '../queue/use-waiting.ts';

/** The figures beside the rooms' names: what waits for somebody at this screen. */
export function useCounts(): { library: number; queue: number; handoffs: number } {
  const waiting = useWaiting().items.length;
  const toMe = sorted(useHandoffs().data ?? []).toMe.length;
  const open = (useEscalations().data ?? []).filter(one => one.state === 'open').length;
  const library = (useUnreadChanges().data ?? []).length;
  return { library, queue: waiting, handoffs: toMe + (useMay('release-escalation') ? open : 0) };
}
