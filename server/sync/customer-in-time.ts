import type { Instant } from '../../lib/base/clock.ts';
import type { Customer } from '../../lib/model/customer.ts';

/** The row with every instant in it cut: what a clock that runs ahead says would outlast all that others say after it. */
export function customerInTime(row: Customer, cut: (at: Instant) => Instant): Customer {
  const { note, forgottenAt } = row;
  const known = <Part extends { at: Instant }>(part: Part): Part => ({ ...part, at: cut(part.at) });
  return {
    ...row,
    needs: each(row.needs, known),
    ...(note ? { note: known(note) } : {}),
    stages: each(row.stages, known),
    ...(forgottenAt === undefined ? {} : { forgottenAt: cut(forgottenAt) }),
    updatedAt: cut(row.updatedAt),
  };
}

const each = <Part>(parts: Readonly<Record<string, Part>>, change: (part: Part) => Part) =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, change(part)]));
