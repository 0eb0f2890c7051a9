import type { Instant } from '../../base/clock.ts';
import type { Customer } from '../../model/customer.ts';

/**
 * What is kept of a row that nobody has written since before `since`: nothing; of somebody who asked to be forgotten the wish alone,
 * because what is read again must still be kept without them.
 */
export function retained(row: Customer, since: Instant): Customer | undefined {
  if (row.updatedAt >= since) return row;
  const { id, platform, forgottenAt, updatedAt } = row;
  if (forgottenAt === undefined) return undefined;
  return { id, platform, name: '', needs: {}, stages: {}, forgottenAt, updatedAt };
}
