import { normalText } from '../../base/text.ts';
import type { DraftOccasion } from '../../rules/draft-check/occasion.ts';
import { insertionsSince, usesSince } from '../../store/repetition.ts';
import type { Core } from '../core.ts';
import type { Scene } from '../scene.ts';

/** Shorter texts are thanks and greetings: they may be said often, characters. */
const SHORTEST = 8;

/** How often this text went out lately: as this device inserted it elsewhere, or as anybody used its script for the account. */
export async function repeatedOf(
  core: Core,
  { policy, now, own }: Scene,
  { text, itemId, scriptId }: { text: string; itemId?: string | undefined; scriptId?: string | undefined },
): Promise<DraftOccasion['repeated']> {
  const said = normalText(text);
  if (said.length < SHORTEST) return undefined;
  const { times, withinMs } = policy.repetition;
  const since = now - withinMs;
  const [insertions, uses] = await Promise.all([
    insertionsSince(core.db, since),
    scriptId === undefined ? [] : usesSince(core.db, since),
  ]);
  const same = insertions.filter(one => normalText(one.text) === said);
  const others = uses.filter(use => use.scriptId === scriptId && use.accountId === own?.id);
  const items = new Set([...same, ...others].map(one => one.itemId));
  if (itemId !== undefined) items.delete(itemId);
  return items.size >= times ? { times: items.size, withinMs } : undefined;
}
