/** A new id, made on the client: the server takes each id once, so a repeated send does no harm. */
export const newId = (): string => crypto.randomUUID();

/**
 * A short, stable, non-cryptographic digest (two 32-bit FNV-1a lanes, 16 hex digits).
 * Used for fingerprints: the same input gives the same text on every machine.
 */
export function digest(input: string): string {
  return lane(input, 0x811c9dc5) + lane(input, 0x9e3779b9);
}

function lane(input: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < input.length; index++) {
    hash = Math.imul(hash ^ input.charCodeAt(index), 0x01000193);
  }
  // A last mix, because FNV alone hardly moves the high bits for short inputs.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
