/**
 * True when PostgreSQL refused a value (SQLSTATE class 22, or 54: over a limit): sending it again can never help.
 * Drizzle wraps what the driver threw.
 */
export function isDataError(error: unknown): boolean {
  const code = sqlState(error);
  return code !== undefined && /^(22|54)/.test(code);
}

/** True when a row is there already that was thought new. */
export const isDuplicate = (error: unknown): boolean => sqlState(error) === '23505';

/** The five-character SQLSTATE, safe to log; messages are not: they quote rows. */
export function sqlState(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return undefined;
}
