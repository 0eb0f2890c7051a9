import { MINUTE } from '../../base/clock.ts';
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

export interface Reminders {
  /**
   * Asking counts as telling. What has been told is kept in the store, so neither a worker that died nor one that starts again forgets or
   * repeats any.
   */
  remind(): Promise<Reminder>;
  /** The clocks that the toolbar counts. */
  waits(): Promise<Wait[]>;
  /** Rows changed: what is known of the clocks is no longer true. */
  changed(): void;
}

const NOTHING: Reminder = { standing: [], fresh: false };
/** Clocks say themselves when they pass what; only what time alone makes of a duty (a first hour that ends) is looked up again, ms. */
const TRUE_FOR = 5 * MINUTE;

interface Looked {
  scene: Scene | undefined;
  pressing: Pressing[];
}

/** Both who asks for the notification and who asks for the toolbar get what was looked up once. */
export function createReminders(core: Core, local: Area): Reminders {
  let last: { at: number; looked: Promise<Looked> } | undefined;
  const look = (): Promise<Looked> => {
    const at = core.clock();
    if (!last || at - last.at >= TRUE_FOR) last = { at, looked: lookUp(core) };
    // What failed is asked for again at once, not when it is old.
    last.looked.catch(() => {
      last = undefined;
    });
    return last.looked;
  };
  return {
    remind: async () => remind(core, local, await look()),
    async waits() {
      const { scene, pressing } = await look();
      const watched = new Set(scene ? watchedAccounts(scene).map(({ id }) => id) : []);
      return pressing.flatMap(({ accountId, wait }) => (watched.has(accountId ?? '') ? [wait] : []));
    },
    changed() {
      last = undefined;
    },
  };
}

async function lookUp(core: Core): Promise<Looked> {
  const scene = await sceneOf(core);
  return { scene, pressing: scene ? await pressingOf(core, scene, accountsToldOf(scene)) : [] };
}

async function remind(core: Core, local: Area, { scene, pressing }: Looked): Promise<Reminder> {
  if (!scene) return NOTHING;
  const now = core.clock();
  const quiet = quietUntil(await quietHours(local), now);
  const director = isDirector(scene) ? { directorAfterMs: scene.policy.directorAfterMs } : {};
  return core.db.transaction('rw', core.db.meta, async () => {
    const before = await getNotified(core.db);
    const telling = { running: pressing, told: before, now, quietUntil: quiet, ...director };
    const { told, ...reminder } = remindersAt(telling);
    if (JSON.stringify(told) !== JSON.stringify(before)) await setNotified(core.db, told);
    return reminder;
  });
}

const isDirector = ({ member }: Scene): boolean => may(member.role, 'write-policy');

const accountsToldOf = (scene: Scene) => (isDirector(scene) ? scene.accounts : myAccounts(scene));
