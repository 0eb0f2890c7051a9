import { LEVELS, type Level, type RedLine, type RedLineKind } from '../../../lib/model/red-line.ts';

/** Longest word and longest word instead, and most lines at once. */
const LONGEST = 60;
export const MOST_LINES = 2000;

export interface PastedLine {
  word: string;
  instead?: string;
  level?: Level;
}

/** What was pasted, and the numbers of the lines that cannot be used. */
export interface Pasted {
  lines: PastedLine[];
  faults: number[];
}

/** Reads `词,替代,级别`, one a line; tabs and full-width commas part as well. `levelOf`: the level that a word for it names. */
export function readPasted(text: string, levelOf: (word: string) => Level | undefined): Pasted {
  const seen = new Set<string>();
  const pasted: Pasted = { lines: [], faults: [] };
  for (const [index, row] of text.split(/\r?\n/).slice(0, MOST_LINES).entries()) {
    const [word = '', instead = '', named = ''] = row.split(/[,，\t]/).map(part => part.trim());
    if (word === '' && instead === '' && named === '') continue;
    const level = levelOf(named);
    if (word === '' || word.length > LONGEST || instead.length > LONGEST || (named !== '' && !level))
      pasted.faults.push(index + 1);
    else if (!seen.has(word))
      pasted.lines.push({ word, ...(instead ? { instead } : {}), ...(level ? { level } : {}) });
    seen.add(word);
  }
  return pasted;
}

/** A level by its own name or by the word that the screen shows for it. */
export const levelNamed =
  (wordOf: (level: Level) => string) =>
  (named: string): Level | undefined =>
    LEVELS.find(level => level === named.toLowerCase() || wordOf(level) === named);

/** Rows to keep; a word that the team already has keeps its row. */
export const rowsFrom = (
  lines: readonly PastedLine[],
  kept: readonly RedLine[],
  { kind, level, newId }: { kind: RedLineKind; level: Level; newId(): string },
): RedLine[] =>
  lines.map(line => {
    const { off: _, ...before } = kept.find(({ word }) => word === line.word) ?? { id: newId(), kind };
    return { level, ...before, ...line, updatedAt: 0 };
  });
