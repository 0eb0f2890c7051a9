/** Six characters that change with every load, as the class names of Douyin's creator centre may with every build. */
export function classHash(name: string, seed: string): string {
  const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
  let state = 0x811c9dc5;
  for (const sign of `${seed}/${name}`) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  let hash = '';
  for (let index = 0; index < 6; index++) {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + index;
    hash += SIGNS[(state >>> 3) % SIGNS.length] ?? 'A';
  }
  return hash;
}

/** `container__comment` → `container-Xy12Ab`: the word before `__` stays, the rest only tells two `container`s apart. */
export function hashedClass(name: string, seed: string, rename: Record<string, string> = {}): string {
  const stem = name.split('__')[0] ?? name;
  return `${rename[stem] ?? stem}-${classHash(name, seed)}`;
}
