import type { RemindersService } from '../../messaging/protocol.ts';
import { type QuietHours, quietHoursSchema } from '../../model/quiet-hours.ts';
import type { Area } from '../../sync/session.ts';

const KEY = 'quiet-hours';
/** Until somebody chooses: off, with the night ready. */
const DEFAULT: QuietHours = { on: false, from: 22 * 60, to: 8 * 60 };

/** Kept beside the session, for this device: another computer may stand at another person's bed. */
export const quietHours = async (local: Area): Promise<QuietHours> =>
  quietHoursSchema.safeParse((await local.get(KEY))[KEY]).data ?? DEFAULT;

/** @param onChange what was quiet may speak now */
export const remindersService = (local: Area, onChange: () => void): RemindersService => ({
  settings: async () => ({ quiet: await quietHours(local) }),
  async setSettings({ quiet }) {
    const wanted = quietHoursSchema.safeParse(quiet);
    if (!wanted.success || wanted.data.from === wanted.data.to) return { ok: false, reason: 'invalid' };
    await local.set({ [KEY]: wanted.data });
    onChange();
    return { ok: true };
  },
});
