import type { ZodError } from 'zod';
import { failed, ok, type Result } from '../../base/result.ts';
import { type Pack, packSchema, SITE_PREFIX } from '../../model/pack.ts';
import { surfaceMapSchema } from '../../model/surface-map.ts';
import { isHostName, ownerOf } from './host.ts';
import { checkPlace } from './place.ts';

/** More than any page needs; each costs a look-up. */
export const MAX_PLACES = 200;

/**
 * `shape`: a part is missing, unknown or of the wrong kind. `place`: something that is no plain selector. `too-many`: too many places.
 * `version`: not newer than the kept one. `host`: no full host name. `surface`: id, surface and host do not belong together.
 */
export type PackRefusal = 'shape' | 'place' | 'too-many' | 'version' | 'host' | 'surface';

/**
 * May this be used as a pack? `above`: the version of the one that is kept; a newer one must be higher. The detail says where it is
 * wrong: a path within the pack, a host, a number. Never throws.
 */
export function validatePack(value: unknown, above = 0): Result<Pack, PackRefusal> {
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) return failed('shape', pathOf(parsed.error));
  const pack = parsed.data;
  const checks = [() => whereWrong(pack), () => mapWrong(pack), () => placesWrong(pack)];
  for (const check of checks) {
    const wrong = check();
    if (wrong) return wrong;
  }
  if (pack.version <= above) return failed('version', `${pack.version} ≤ ${above}`);
  return ok(pack);
}

type Wrong = Extract<Result<Pack, PackRefusal>, { ok: false }> | undefined;

/** A taught page says where it is; a platform's own surface is known by its id. */
function whereWrong({ id, surface, match }: Pack): Wrong {
  const isSite = id.startsWith(SITE_PREFIX);
  if (!isSite) {
    if (id !== surface || surface.startsWith('site.')) return failed('surface', id);
    return match ? failed('shape', 'match') : undefined;
  }
  if (!match) return failed('shape', 'match');
  if (!isHostName(match.host)) return failed('host', match.host);
  if (id !== SITE_PREFIX + match.host) return failed('surface', id);
  const [platform] = surface.split('.');
  return platform === (ownerOf(match.host) ?? 'site') ? undefined : failed('surface', surface);
}

/** There is nothing built in that a taught page's map could change. */
function mapWrong({ id, map }: Pack): Wrong {
  if (!id.startsWith(SITE_PREFIX)) return undefined;
  const whole = surfaceMapSchema.safeParse(map);
  return whole.success ? undefined : failed('shape', pathOf(whole.error, 'map'));
}

/** Where the first fault is; a key that does not belong there is named. */
function pathOf({ issues: [first] }: ZodError, ...start: string[]): string {
  const extra = first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [];
  return [...start, ...(first?.path ?? []), ...extra].map(String).join('.').slice(0, 120) || 'pack';
}

function placesWrong({ map }: Pack): Wrong {
  const places = [...placesIn(map, 'map')];
  if (places.length > MAX_PLACES) return failed('too-many', `${places.length} > ${MAX_PLACES}`);
  for (const { path, place } of places) {
    const checked = checkPlace(place);
    if (!checked.ok) return failed('place', `${path} “${checked.detail ?? ''}”`);
  }
  return undefined;
}

/** Lists hold nothing but places, so the map's own names need not be known here. */
function* placesIn(part: unknown, path: string): Generator<{ path: string; place: string }> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    const at = `${path}.${key}`;
    if (Array.isArray(value) || typeof value === 'object') yield* placesIn(value, at);
    else if (Array.isArray(part) && typeof value === 'string') yield { path: at, place: value };
  }
}
