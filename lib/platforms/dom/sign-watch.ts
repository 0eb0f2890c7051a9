/** The page's own words beside its comments are looked at so often at most, ms: a list may stir them with each row. */
const PAUSE_MS = 100;

/**
 * Answers whether the sign is another than when it was last asked for. Asked too soon again it says no, looks later, and calls `onLate` if it is
 * another then. Ends with `signal`.
 */
export function watchSign(sign: () => string, onLate: () => void, signal: AbortSignal): () => boolean {
  let [known, lookedAt, isWaiting] = [sign(), Number.NEGATIVE_INFINITY, false];
  const look = (): boolean => {
    lookedAt = performance.now();
    const before = known;
    known = sign();
    return known !== before;
  };
  const lookLate = () => {
    isWaiting = false;
    if (!signal.aborted && look()) onLate();
  };
  return () => {
    const wait = lookedAt + PAUSE_MS - performance.now();
    if (wait <= 0) return look();
    if (!isWaiting) setTimeout(lookLate, wait);
    isWaiting = true;
    return false;
  };
}
