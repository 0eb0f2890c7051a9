/** The same with the one at `from` put to `to`; out of range, nothing moves. */
export function moved<Value>(all: readonly Value[], from: number, to: number): Value[] {
  const value = all[from];
  if (value === undefined || to < 0 || to >= all.length) return [...all];
  return all.toSpliced(from, 1).toSpliced(to, 0, value);
}
