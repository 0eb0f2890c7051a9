import { newId } from '../../base/id.ts';
import type { ItemEvent } from '../../model/event.ts';
import type { Scene } from '../scene.ts';

/** A new event by whoever is signed in, as the account on the page. */
export function eventOf(
  kind: ItemEvent['kind'],
  itemId: string,
  scene: Pick<Scene, 'member' | 'now' | 'own'>,
  more: Partial<ItemEvent> = {},
): ItemEvent {
  const accountId = scene.own?.id;
  return {
    id: newId(),
    itemId,
    kind,
    at: scene.now,
    memberId: scene.member.id,
    ...(accountId === undefined ? {} : { accountId }),
    ...more,
  };
}
