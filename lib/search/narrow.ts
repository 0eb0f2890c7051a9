import type { SearchEntry } from './entry.ts';
import { queryGrams } from './grams.ts';

/** How many are left for the ranking. */
const MOST = 300;
/** Share of the query's pairs that an entry must hold; below 1 so that mixed spelling does not lose it. */
const SHARE = 0.5;
/** One wrong character spoils two pairs. */
const SPOILT = 2;
/** From this length on a query in letters may also name words of the body by their pinyin. */
const BODY_PINYIN_FROM = 3;

/** The index in memory: which entries hold a pair of characters. Kept up one script at a time. */
export class Narrowing {
  private readonly entries = new Map<string, SearchEntry>();
  private readonly holders = new Map<string, Set<string>>();

  get(id: string): SearchEntry | undefined {
    return this.entries.get(id);
  }

  ids(): string[] {
    return [...this.entries.keys()];
  }

  put(entry: SearchEntry): void {
    this.remove(entry.id);
    this.entries.set(entry.id, entry);
    for (const gram of entry.grams) {
      const holders = this.holders.get(gram);
      if (holders) holders.add(entry.id);
      else this.holders.set(gram, new Set([entry.id]));
    }
  }

  remove(id: string): void {
    for (const gram of this.entries.get(id)?.grams ?? []) {
      const holders = this.holders.get(gram);
      holders?.delete(id);
      if (holders?.size === 0) this.holders.delete(gram);
    }
    this.entries.delete(id);
  }

  /** The entries that could match, those with most in common first. `query` as queryText makes it. */
  narrow(query: string): string[] {
    const grams = queryGrams(query);
    const shared = new Map<string, number>();
    for (const gram of grams) {
      for (const id of this.holders.get(gram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const enough = Math.max(1, Math.min(Math.ceil(grams.length * SHARE), grams.length - SPOILT));
    const found = [...shared].filter(([, count]) => count >= enough).toSorted((a, b) => b[1] - a[1]);
    const ids = new Set(found.slice(0, MOST).map(([id]) => id));
    for (const id of this.byBodyPinyin(query)) {
      if (ids.size >= MOST) break;
      ids.add(id);
    }
    return [...ids];
  }

  private byBodyPinyin(query: string): string[] {
    const letters = query.replaceAll(' ', '');
    if (letters.length < BODY_PINYIN_FROM || !/^[a-z]+$/.test(letters)) return [];
    const spoken = [...this.entries.values()].filter(entry => entry.bodyPinyin.includes(letters));
    return spoken.map(entry => entry.id);
  }
}
