import { normalText } from '../../base/text.ts';

/** The person whom a box says it answers: `回复 小林：` → 小林. Undefined when the words are others. */
export function namedIn(words: string): string | undefined {
  const match = /^回复\s*(.+)$/.exec(normalText(words));
  return match?.[1];
}

/** Does a box that says these words answer this person? A long name may be cut short with dots. */
export function answersName(words: string, name: string): boolean {
  const shown = namedIn(words)?.replace(/ (?=[:：]$)/, '');
  const wanted = normalText(name);
  if (shown === undefined || wanted === '') return false;
  const forms = [wanted, `@${wanted}`].flatMap(one => [one, `${one}:`, `${one}：`]);
  if (forms.includes(shown)) return true;
  const cut = /^(.{2,}?)(?:…|\.{3})[:：]?$/.exec(shown)?.[1];
  return cut !== undefined && wanted.startsWith(cut);
}
