/** What a key means for a list: another row, or nothing. Letters only where nobody types (`letters`). */
export function movedBy(
  key: string,
  selected: number | undefined,
  count: number,
  letters: boolean,
): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  if (key === 'ArrowDown' || (letters && key === 'j'))
    return selected === undefined ? 0 : Math.min(selected + 1, last);
  if (key === 'ArrowUp' || (letters && key === 'k'))
    return selected === undefined ? last : Math.max(selected - 1, 0);
  if (letters && key === 'Home') return 0;
  if (letters && key === 'End') return last;
  return undefined;
}

/** The tab that an arrow key leads to, going round at the ends. */
export function tabBy(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
