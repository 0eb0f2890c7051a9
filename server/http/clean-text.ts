/** NUL or a lone surrogate can stand in JSON only as an escape. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i;

/**
 * The parsed JSON without what PostgreSQL cannot keep: NUL goes, half a surrogate pair becomes U+FFFD.
 * Page text is hostile, and one such character would otherwise make its whole batch fail for ever.
 */
export function cleanText(source: string, parsed: unknown): unknown {
  return SUSPECT.test(source) ? clean(parsed) : parsed;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
