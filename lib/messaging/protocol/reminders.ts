import type { QuietHours } from '../../model/quiet-hours.ts';

/** How this device reminds; every member decides for the own ones. */
export interface RemindersService {
  settings(): Promise<{ quiet: QuietHours }>;
  setSettings(input: { quiet: QuietHours }): Promise<{ ok: true } | { ok: false; reason: 'invalid' }>;
}
