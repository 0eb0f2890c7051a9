/**
 * Which way of saying it is due: one that was never used before any that was, else the one whose last use lies farthest back.
 * `lately` are the ways used, the latest first.
 */
export function dueVariant(count: number, lately: readonly number[]): number {
  let due = 0;
  let rest = -1;
  for (let variant = 0; variant < count; variant++) {
    const used = lately.indexOf(variant);
    const since = used < 0 ? Number.POSITIVE_INFINITY : used;
    if (since > rest) [due, rest] = [variant, since];
  }
  return due;
}
