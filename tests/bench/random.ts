/** A source of chance that gives the same again for the same seed. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** True in this share of cases. */
  flip(share: number): boolean;
  /** In [0, count). */
  below(count: number): number;
  pick<T>(all: readonly [T, ...T[]]): T;
  /** One of however many; undefined of none. */
  any<T>(all: readonly T[]): T | undefined;
  shuffled<T>(all: readonly T[]): T[];
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    flip: share => next() < share,
    pick: all => all[below(all.length)] ?? all[0],
    any: all => all[below(all.length)],
    shuffled(all) {
      const order = [...all];
      for (let index = order.length - 1; index > 0; index--) {
        const other = below(index + 1);
        const [a, b] = [order[index], order[other]];
        if (a !== undefined && b !== undefined) [order[index], order[other]] = [b, a];
      }
      return order;
    },
  };
}
