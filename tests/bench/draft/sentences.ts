import { digest } from '../../../lib/base/id.ts';
import { ROLES, type Role } from '../../../lib/model/role.ts';
import { INNOCENT_FIGURES } from './innocent-figures.ts';
import { INNOCENT_WORDS } from './innocent-words.ts';
import { WRONG_FIGURES } from './wrong-figures.ts';
import { WRONG_WORDS } from './wrong-words.ts';

/** A sentence with what is to be found in it, as `rule said`; nothing where it only looks dangerous. */
export interface Sentence {
  text: string;
  role: Role;
  hits: string[];
  /** Never looked at while the rules were tuned. */
  isHeldOut: boolean;
}

/**
 * One a line: `KOC|text → rule said; rule said`. Without a role it is a KOS's, who may quote prices and sell. Written before the rules
 * were tuned; a third, by a digest of the text, was held out.
 */
export function sentencesOf(lines: string): Sentence[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [spoken = '', found = ''] = line.split(' → ');
      const role = ROLES.find(one => spoken.startsWith(`${one}|`));
      const text = role ? spoken.slice(role.length + 1) : spoken;
      const hits = found === '' ? [] : found.split('; ');
      return {
        text,
        role: role ?? 'KOS',
        hits,
        isHeldOut: Number.parseInt(digest(text).slice(0, 8), 16) % 3 === 0,
      };
    });
}

export const SENTENCES: readonly Sentence[] = [
  WRONG_FIGURES,
  WRONG_WORDS,
  INNOCENT_FIGURES,
  INNOCENT_WORDS,
].flatMap(sentencesOf);
