/**
 * Does the query spell a stretch of the title? Each character may be given by itself, by its full pinyin or by its first letter,
 * in any mixture (`价ge`, `jg`, `jiag`); the last one may be unfinished. Blanks in the query are skipped.
 * Answers [start, end) of the stretch, in characters of the title.
 */
export function spokenMatch(
  title: string,
  syllables: readonly string[],
  query: string,
): [number, number] | undefined {
  const wanted = query.replaceAll(' ', '');
  if (wanted === '') return undefined;
  for (let start = 0; start < title.length; start++) {
    const end = spell(title, syllables, start, wanted);
    if (end !== undefined) return [start, end];
  }
  return undefined;
}

/** The longest way of spelling is tried first at each character, so that `xian` prefers 先 to 西安's first letters. */
function spell(title: string, syllables: readonly string[], at: number, rest: string): number | undefined {
  if (rest === '') return at;
  if (at >= title.length) return undefined;
  const own = title.charAt(at);
  if (own === ' ') return spell(title, syllables, at + 1, rest);
  if (rest.startsWith(own)) {
    const end = spell(title, syllables, at + 1, rest.slice(1));
    if (end !== undefined) return end;
  }
  const syllable = syllables[at] ?? '';
  if (syllable === '' || syllable === own) return undefined;
  if (syllable.startsWith(rest)) return at + 1;
  for (const part of [syllable, syllable.charAt(0)]) {
    if (!rest.startsWith(part)) continue;
    const end = spell(title, syllables, at + 1, rest.slice(part.length));
    if (end !== undefined) return end;
  }
  return undefined;
}
