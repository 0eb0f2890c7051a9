/** A deed that may fail for a reason that somebody has to hear. `reason` is a stable word, never a stack trace. */
export type Result<T, Reason extends string = string> =
  | { ok: true; value: T }
  | { ok: false; reason: Reason; detail?: string };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const failed = <Reason extends string>(
  reason: Reason,
  detail?: string,
): { ok: false; reason: Reason; detail?: string } =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
