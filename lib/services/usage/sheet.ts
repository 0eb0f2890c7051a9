import { DAY } from '../../base/clock.ts';
import type { UsageDays, UsageFigures, UsageLine, UsageRow, UsageSheet } from '../../messaging/protocol.ts';
import type { ItemEvent } from '../../model/event.ts';
import { sumOutcomes, type Uses, usesOf } from '../../rules/usage/figures.ts';
import { editsOf } from '../../store/script-edits.ts';
import { allScripts, scriptById } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { accountById, type Scene, sceneOf } from '../scene.ts';
import { habitsOf } from './habits.ts';
import { outcomesOf } from './outcomes.ts';

type Log = () => Promise<ItemEvent[]>;

/** How one script was used, by whom, and what came of it. */
export async function sheetOf(
  core: Core,
  log: Log,
  { id, days }: { id: string; days: UsageDays },
): Promise<UsageSheet | undefined> {
  const [scene, script] = [await sceneOf(core), await scriptById(core.db, id)];
  if (!scene || !script) return undefined;
  const since = scene.now - days * DAY;
  const events = (await log()).filter(event => event.scriptId === id && event.at >= since);
  const uses = usesOf(events, since).get(id);
  const { outcomes, isPart } = await outcomesOf(core, scene, events);
  const rows = [...(uses?.byAccount ?? [])].map(([accountId, figures]): UsageRow => {
    const own = outcomes.filter(one => one.accountId === accountId);
    return { ...namedAccount(scene, accountId), ...figuresOf(figures), ...sumOutcomes(own) };
  });
  return {
    learns: scene.policy.learnsEdits,
    total: { ...figuresOf(uses), ...sumOutcomes(outcomes) },
    rows: rows.toSorted((a, b) => b.uses - a.uses || (a.accountName < b.accountName ? -1 : 1)),
    habits: habitsOf(script, await editsOf(core.db, id)),
    since: script.updatedAt,
    isPart,
  };
}

/** Every script that operators get with how it was used, the most used first. */
export async function tableOf(core: Core, log: Log, { days }: { days: UsageDays }): Promise<UsageLine[]> {
  const scene = await sceneOf(core);
  if (!scene) return [];
  const [scripts, events] = await Promise.all([allScripts(core.db), log()]);
  const uses = usesOf(events, scene.now - days * DAY);
  const lines = scripts
    .filter(({ state, scope }) => state !== 'retired' && scope !== 'mine')
    .map(({ id, title, roles, updatedAt }) => ({
      id,
      title,
      roles,
      since: updatedAt,
      ...figuresOf(uses.get(id)),
    }));
  return lines.toSorted((a, b) => b.uses - a.uses || (b.lastAt ?? 0) - (a.lastAt ?? 0));
}

export const figuresOf = (uses: Uses | undefined): UsageFigures => ({
  uses: uses?.uses ?? 0,
  sent: uses?.sent ?? 0,
  edited: uses?.edited ?? 0,
  ...(uses?.lastAt === undefined ? {} : { lastAt: uses.lastAt }),
});

function namedAccount(scene: Scene, accountId: string): Pick<UsageRow, 'accountId' | 'accountName' | 'role'> {
  const account = accountById(scene, accountId);
  return { accountId, accountName: account?.name ?? '', ...(account ? { role: account.role } : {}) };
}
