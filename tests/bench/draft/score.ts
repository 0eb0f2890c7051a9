import { checkDraft, type DraftBook } from '../../../lib/rules/draft-check/check-draft.ts';
import type { Sentence } from './sentences.ts';
import { NOW } from './team.ts';

/** What was found in sentences, and what was not or too much. */
export interface Score {
  sentences: number;
  wanted: number;
  found: number;
  falseAlarms: number;
  /** Innocent sentences, and those of them that were left alone. */
  innocent: number;
  leftAlone: number;
}

export interface Judged {
  sentence: Sentence;
  missed: string[];
  tooMuch: string[];
}

/** Judges one sentence: a hit counts when both its rule and the words that it points at are right. */
export function judge(book: DraftBook, sentence: Sentence): Judged {
  const { text, role, hits } = sentence;
  const found = checkDraft(text, book, { now: NOW, role, channel: '小红书' }).map(
    ({ rule, said }) => `${rule} ${said}`,
  );
  return {
    sentence,
    missed: hits.filter(hit => !found.includes(hit)),
    tooMuch: found.filter(hit => !hits.includes(hit)),
  };
}

export function scoreOf(judged: readonly Judged[], rule?: string): Score {
  const of = (hits: readonly string[]) =>
    hits.filter(hit => rule === undefined || hit.startsWith(`${rule} `)).length;
  const sum = (count: (one: Judged) => number) => judged.reduce((all, one) => all + count(one), 0);
  const innocent = judged.filter(({ sentence }) => sentence.hits.length === 0);
  return {
    sentences: judged.length,
    wanted: sum(({ sentence }) => of(sentence.hits)),
    found: sum(({ sentence, missed }) => of(sentence.hits) - of(missed)),
    falseAlarms: sum(({ tooMuch }) => of(tooMuch)),
    innocent: innocent.length,
    leftAlone: innocent.filter(({ tooMuch }) => tooMuch.length === 0).length,
  };
}
