import { health } from './zh-cn/health.ts';
import { overlay } from './zh-cn/overlay.ts';
import { time } from './zh-cn/time.ts';
import { words } from './zh-cn/words.ts';
import type { zhCN } from './zh-cn.ts';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Words = typeof zhCN;
export type Key = keyof Words;

/** The parameters that a sentence asks for, read from its `{places}`. Doubled braces are a script's own places, shown as they are. */
type Places<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name extends `{${string}`
    ? Places<Rest>
    : Name | Places<Rest>
  : never;
type Params<K extends Key> = [Places<Words[K]>] extends [never]
  ? []
  : [params: Record<Places<Words[K]>, string | number>];

type Table = Partial<Record<Key, string>>;

/** What a page carries: the words of the overlay, in Chinese. Screens add theirs (all-words.ts), pages English (page-language.ts). */
const tables: Record<Language, Table> = {
  'zh-CN': { ...words, ...time, ...overlay, ...health },
  en: {},
};
let current: Language = 'zh-CN';
const listeners = new Set<() => void>();

/** The words for `key` in the chosen language. Parameters are put in as they are: plain text, never markup. */
export function t<K extends Key>(key: K, ...[params]: Params<K>): string {
  const sentence = tables[current][key] ?? key;
  if (!params) return sentence;
  const values: Record<string, string | number> = params;
  // Our own sentence alone is taken apart, so braces inside a value (page text) are never expanded.
  return partsOf(sentence)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? `{${part}}`)))
    .join('');
}

/** Sentences taken apart at their places: text, name, text …; clocks say the same ones every second. */
const taken = new Map<string, string[]>();

function partsOf(sentence: string): string[] {
  const parts = taken.get(sentence) ?? sentence.split(/\{([a-z]+)\}/);
  taken.set(sentence, parts);
  return parts;
}

export function addWords(more: Record<Language, Table>): void {
  for (const one of LANGUAGES) Object.assign(tables[one], more[one]);
}

export const language = (): Language => current;

/** Chinese unless English was chosen in the options. Tells whoever listens. */
export function setLanguage(next: Language): void {
  if (next === current) return;
  current = next;
  for (const listener of listeners) listener();
}

/** Calls back after each change of language, until the returned function is called. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
