import type { Level, RedLineKind } from '../../model/red-line.ts';
import type { Role } from '../../model/role.ts';
import { ABSOLUTE, ABSOLUTE_UNLESS } from './words/absolute.ts';
import { CONTACT, CONTACT_UNLESS } from './words/contact.ts';
import { MEDICAL, MEDICAL_UNLESS } from './words/medical.ts';

/** When a word that is found is not meant so: what stands before or after it. */
export interface Unless {
  before?: RegExp;
  after?: RegExp;
}

/** A word that Chorus knows to be dangerous. The team may change its level or switch it off, by the id `built-in:<word>`. */
export interface BuiltIn {
  word: string;
  kind: RedLineKind;
  level: Level;
  unless: readonly Unless[];
  roles?: readonly Role[];
}

const listed = (
  kind: RedLineKind,
  levels: Partial<Record<Level, string>>,
  unless: Record<string, Unless>,
  always: readonly Unless[],
): BuiltIn[] =>
  Object.entries(levels).flatMap(([level, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map(word => ({
        word,
        kind,
        level: level as Level,
        unless: [...always, ...(Object.hasOwn(unless, word) ? [unless[word] ?? {}] : [])],
      })),
  );

/** 不能说最好, 没有治疗作用: who warns of a word or denies it does not claim it. */
const WARNED: Unless = {
  before:
    /(?:不能|不可以?|不得|不要|不敢|不会|不是|不算|并非|没有|无法|没法|禁止|禁用|谨防|当心|小心|别信|不具有?|不具备|不属于|不承诺|不保证|谈不上|算不上|不替代|替代|代替)(?!错过|犹豫|怀疑|担心|一般)[^,。!?;\n]{0,6}$|[不无未非]$/,
};

/** Every built-in word, each once. */
export const BUILT_IN: readonly BuiltIn[] = [
  ...listed('absolute', ABSOLUTE, ABSOLUTE_UNLESS, [WARNED]),
  ...listed('medical', MEDICAL, MEDICAL_UNLESS, [WARNED]),
  ...listed('contact', CONTACT, CONTACT_UNLESS, []),
];

/** Id of the team's row that changes a built-in word. */
export const builtInId = (word: string): string => `built-in:${word}`;
