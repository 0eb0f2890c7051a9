import type { Wait } from '../../model/wait.ts';
import { may } from '../../rules/permission.ts';
import { quietUntil } from '../../rules/sla/quiet.ts';
import { remindersAt, type Stage } from '../../rules/sla/reminders.ts';
import { getNotified, setNotified } from '../../store/meta.ts';
import type { Area } from '../../sync/session.ts';
import type { Core } from '../core.ts';
import { myAccounts, type Scene, sceneOf, watchedAccounts } from '../scene.ts';
import { type Pressing, pressingOf } from './running.ts';
import { quietHours } from './settings.ts';

/** What the one notification says now. */
export interface Reminder {
  standing: { one: Pressing; stage: Stage }[];
  /** There is news: it is shown anew. */
  fresh: boolean;
  /** When to ask again although nothing changed. */
  nextAt?: number;
}

const NOTHING: Reminder = { standing: [], fresh: false };

/**
 * Asking counts as telling. What has been told is kept in the store, so neither a worker that died nor one that starts again forgets or
 * repeats any.
 */
export async function remind(core: Core, local: Area): Promise<Reminder> {
  const scene = await sceneOf(core);
  if (!scene) return NOTHING;
  const running = await pressingOf(core, scene, accountsToldOf(scene));
  const { now, policy } = scene;
  const quiet = quietUntil(await quietHours(local), now);
  const directorAfterMs = isDirector(scene) ? policy.directorAfterMs : undefined;
  return core.db.transaction('rw', core.db.meta, async () => {
    const before = await getNotified(core.db);
    const { told, ...reminder } = remindersAt({
      running,
      told: before,
      now,
      quietUntil: quiet,
      directorAfterMs,
    });
    if (JSON.stringify(told) !== JSON.stringify(before)) await setNotified(core.db, told);
    return reminder;
  });
}

/** The clocks that the toolbar counts. */
export async function waitsToShow(core: Core): Promise<Wait[]> {
  const scene = await sceneOf(core);
  return scene ? (await pressingOf(core, scene, watchedAccounts(scene))).map(({ wait }) => wait) : [];
}

const isDirector = ({ member }: Scene): boolean => may(member.role, 'write-policy');

const accountsToldOf = (scene: Scene) => (isDirector(scene) ? scene.accounts : myAccounts(scene));
