/** The values by key, each group in the order of `values`. Map.groupBy is younger than the oldest browser that Chorus runs in. */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  key: (value: Value) => Key,
): Map<Key, [Value, ...Value[]]> {
  const groups = new Map<Key, [Value, ...Value[]]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
