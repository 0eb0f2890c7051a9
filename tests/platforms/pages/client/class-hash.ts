/**
 * How a site's build writes a hashed class: `dash` container-sXKyMs · `module` _SessionItem__Name_dnmx0_1 · `bare` C7LroK_h.
 * Hashes are new on every load, as they may be with every build of the site.
 */
export type HashStyle = 'dash' | 'module' | 'bare';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ALL = `${LETTERS}0123456789_`;
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** So many signs that change with the seed. */
function signs(name: string, seed: string, length: number, from: string): string {
  let state = 0x811c9dc5;
  for (const sign of `${seed}/${name}`) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  let hash = '';
  for (let index = 0; index < length; index++) {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + index;
    hash += from[(state >>> 3) % from.length] ?? 'A';
  }
  return hash;
}

const STYLES: Record<HashStyle, (name: string, seed: string, rename: Record<string, string>) => string> = {
  // The word before `__` stays, the rest only tells two `container`s apart.
  dash(name, seed, rename) {
    const stem = name.split('__')[0] ?? name;
    return `${rename[stem] ?? stem}-${signs(name, seed, 6, ALL)}`;
  },
  // One hash a file, which is what stands before `__`; the number is the line.
  module(name, seed, rename) {
    const file = name.split('__')[0] ?? name;
    const line = 1 + (Number.parseInt(signs(name, seed, 4, '0123456789'), 10) % 90);
    return `_${rename[name] ?? name}_${signs(file, seed, 5, LOWER)}_${line}`;
  },
  bare: (name, seed) => signs(name, seed, 1, LETTERS) + signs(`${name}/`, seed, 7, ALL),
};

export const hashedClass = (
  style: HashStyle,
  name: string,
  seed: string,
  rename: Record<string, string> = {},
): string => STYLES[style](name, seed, rename);

/** What a class as written here is called on this load: `$name` is hashed, others are renamed by a redesign. */
export function classOf(
  name: string,
  { hash, seed, renames }: { hash: HashStyle | null; seed: string; renames: Record<string, string> },
): string {
  if (name.startsWith('$')) return hashedClass(hash ?? 'dash', name.slice(1), seed, renames);
  return renames[name] ?? name;
}
