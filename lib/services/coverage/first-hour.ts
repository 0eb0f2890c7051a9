import type { FirstHourBoard } from '../../messaging/protocol.ts';
import type { Account } from '../../model/account.ts';
import type { Item } from '../../model/item.ts';
import type { PageTime } from '../../model/time.ts';
import { frontRowsOf } from '../../rules/coverage/first-hour.ts';
import type { Scene } from '../scene.ts';
import { firstHourAt } from '../surroundings.ts';
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
  const { state, endsAt } = firstHourAt(scene, its, onPage);
  if (state !== 'running' || !endsAt) return undefined;
  const rows = frontRowsOf(its, account.id, scene.policy.firstHour.frontRows);
  return { endsAt, rows: rows.map(item => rowOf({ item, answered: item.answer !== undefined })) };
}
