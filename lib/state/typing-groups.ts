/**
 * Tells where a step that can be undone begins: letters typed into one field without a pause are one step, though none longer than
 * `longestMs`. A change without a field (a choice, a button) is a step of its own.
 */
export function typingGroups({ pauseMs, longestMs }: { pauseMs: number; longestMs: number }) {
  const nothing = { field: '', at: Number.NEGATIVE_INFINITY, began: Number.NEGATIVE_INFINITY };
  let last = nothing;
  return {
    /** Does a change of this field at `now` begin a step? To be asked once for each change. */
    begins(field: string, now: number): boolean {
      const goesOn =
        field !== '' && field === last.field && now - last.at < pauseMs && now - last.began < longestMs;
      last = { field, at: now, began: goesOn ? last.began : now };
      return !goesOn;
    },
    /** Whatever comes next begins a step. */
    part(): void {
      last = nothing;
    },
  };
}
