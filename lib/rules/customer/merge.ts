import type { Customer, Known, StageStanding } from '../../model/customer.ts';

/**
 * What two devices know of one person, as one. Commutative, associative and idempotent. Each thing is the newest that either knows,
 * and nothing is older than the wish to be forgotten.
 */
export function mergeCustomer(kept: Customer | undefined, arrived: Customer): Customer {
  const both = kept ? [kept, arrived] : [arrived];
  const forgottenAt = Math.max(0, ...both.map(one => one.forgottenAt ?? 0));
  const isAlive = ({ at }: { at: number }) => at > forgottenAt;
  const [first = arrived, second = first] = both;
  const { name, updatedAt } = later(first, second);
  const note = newest([first.note, second.note].filter(one => one !== undefined).filter(isAlive));
  return {
    id: arrived.id,
    platform: arrived.platform,
    name: updatedAt > forgottenAt ? name : '',
    needs: mergedParts<Known>(first.needs, second.needs, isAlive),
    ...(note ? { note } : {}),
    stages: mergedParts<StageStanding>(first.stages, second.stages, isAlive),
    ...(forgottenAt > 0 ? { forgottenAt } : {}),
    updatedAt,
  };
}

function mergedParts<Part extends { at: number }>(
  a: Readonly<Record<string, Part | undefined>>,
  b: Readonly<Record<string, Part | undefined>>,
  isAlive: (part: Part) => boolean,
): Record<string, Part> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return Object.fromEntries(
    keys.flatMap(key => {
      const part = newest([a[key], b[key]].filter(one => one !== undefined).filter(isAlive));
      return part ? [[key, part] as const] : [];
    }),
  );
}

function newest<Part extends { at: number }>(parts: readonly Part[]): Part | undefined {
  const [first, second] = parts;
  if (!first || !second) return first;
  if (first.at !== second.at) return first.at > second.at ? first : second;
  return asText(first) >= asText(second) ? first : second;
}

const later = (a: Customer, b: Customer): Customer => {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return a.name >= b.name ? a : b;
};

/** The same for equal parts, in whatever order their keys came. */
const asText = (part: object): string =>
  JSON.stringify(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
