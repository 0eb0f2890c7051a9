import type { Table } from '../../messaging/protocol.ts';
import { type DraftBook, makeBook } from '../../rules/draft-check/check-draft.ts';
import type { ChorusDb } from '../../store/db.ts';
import { allFacts } from '../../store/facts.ts';

/** What the book is made of. */
const SOURCES: readonly Table[] = ['facts', 'factChanges', 'redLines', 'session'];

/** Keeps the book that drafts are checked against until something in it changes. */
export function bookKeeper(db: ChorusDb) {
  let book: Promise<DraftBook> | undefined;
  const make = async (): Promise<DraftBook> => {
    const [facts, changes, redLines] = await Promise.all([
      allFacts(db),
      db.factChanges.orderBy('at').toArray(),
      db.redLines.toArray(),
    ]);
    return makeBook({ facts, changes, redLines });
  };
  return {
    current(): Promise<DraftBook> {
      const made = book ?? make();
      book = made;
      // One that could not be made is not kept.
      made.catch(() => {
        if (book === made) book = undefined;
      });
      return made;
    },
    changed(tables: readonly Table[]): void {
      if (tables.some(table => SOURCES.includes(table))) book = undefined;
    },
  };
}
export type BookKeeper = ReturnType<typeof bookKeeper>;
