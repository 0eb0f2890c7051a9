import type { PageContext } from '../../messaging/protocol.ts';
import { stageAfterScript } from '../../rules/stage/advance.ts';
import type { Change } from '../../store/change.ts';
import { scriptById } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import type { Scene } from '../scene.ts';
import { customerRow, talkAt } from './talk.ts';
import { saidOf } from './write.ts';

/** A script of a later stage, used in a conversation of an account that sells, takes the conversation there. Call it within a transaction. */
export async function movedByScript(
  core: Core,
  scene: Scene,
  page: PageContext,
  scriptId: string,
): Promise<Change[]> {
  const { own, member } = scene;
  const used = own?.role === 'KOS' ? (await scriptById(core.db, scriptId))?.stage : undefined;
  const talk = used && (await talkAt(core, scene, page));
  if (!own || !used || !talk || talk.isForgotten) return [];
  const row = await customerRow(core, scene, talk.id);
  const stage = stageAfterScript(row?.stages[own.id]?.stage, used);
  if (!stage) return [];
  const moved = await saidOf(core, scene, { ...talk, platform: page.platform }, (_scene, at) => ({
    needs: {},
    stages: { [own.id]: { stage, at, by: 'script', memberId: member.id } },
  }));
  return moved ? [{ kind: 'customer', row: moved }] : [];
}
