import type { ReadItem } from '../../lib/model/item.ts';
import type { OwnAccount, Problem } from '../../lib/platforms/platform.ts';

/** What `npm run -s read` prints. Instants are ISO 8601 in UTC. */
export interface PageReport {
  platform: string | null;
  surface: string | null;
  account: OwnAccount | null;
  items: ReportedItem[];
  problems: Problem[];
}

export type ReportedItem = Omit<ReadItem, 'time'> & {
  time: { text: string; instant?: string; precision: ReadItem['time']['precision'] };
};

export const NOTHING: PageReport = { platform: null, surface: null, account: null, items: [], problems: [] };
