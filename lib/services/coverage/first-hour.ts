import type { FirstHourBoard } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import type { PageTime } from '../../model/time.ts';
import { firstHourOf, frontRowsOf } from '../../rules/coverage/first-hour.ts';
import type { Scene } from '../scene.ts';
import { publicationOf } from '../surroundings.ts';
import { rowOf } from './counted.ts';

/** The first hour of a star's own post, while it runs for sure; undefined otherwise. */
export function boardOf(
  scene: Scene,
  account: Account,
  items: readonly Item[],
  onPage?: PageTime,
): FirstHourBoard | undefined {
  if (account.role !== 'KOL') return undefined;
  const its = items.filter(item => item.accountId === account.id);
  const { policy, now } = scene;
  const { state, endsAt } = firstHourOf(publicationOf(its, onPage), policy.firstHour.windowMs, now);
  if (state !== 'running' || !endsAt) return undefined;
  const rows = frontRowsOf(its, account.id, policy.firstHour.frontRows);
  return { endsAt, rows: rows.map(item => rowOf({ item, answered: item.answer !== undefined })) };
}
