/** A page may be in any state, and no fault of a reader may reach it or its caller: what fails reads as `fallback`. */
export function safely<T>(read: () => T, fallback: T, onFault?: () => void): T {
  try {
    return read();
  } catch {
    onFault?.();
    return fallback;
  }
}
