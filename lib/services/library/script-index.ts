import type { Script } from '../../model/script.ts';
import { ENTRY_FORMAT, makeEntry } from '../../search/entry.ts';
import { Narrowing } from '../../search/narrow.ts';
import type { Searchable } from '../../search/search-scripts.ts';
import type { ChorusDb } from '../../store/db.ts';
import { allScripts } from '../../store/scripts.ts';

type Loaded = Pick<Searchable, 'index'> & { scripts: Map<string, Script> };

/**
 * The search index of this device: entries are kept in the store and made anew only for scripts that changed, so a worker that
 * wakes up does not convert the library to pinyin again.
 */
export class ScriptIndex {
  private readonly db: ChorusDb;
  private loaded: Loaded = { index: new Narrowing(), scripts: new Map() };
  private isStale = true;
  private loading: Promise<void> | undefined;

  constructor(db: ChorusDb) {
    this.db = db;
  }

  /** Scripts changed in the store: the next reader brings the index up to date. */
  invalidate(): void {
    this.isStale = true;
  }

  async ready(): Promise<Loaded> {
    // Also while one is being loaded: what stands there until then is the library of before, at first an empty one.
    while (this.isStale || this.loading) {
      this.loading ??= this.refresh().finally(() => {
        this.loading = undefined;
      });
      await this.loading;
    }
    return this.loaded;
  }

  private async refresh(): Promise<void> {
    this.isStale = false;
    const { index } = this.loaded;
    const scripts = new Map((await allScripts(this.db)).map(script => [script.id, script]));
    if (index.ids().length === 0) for (const entry of await this.db.searchEntries.toArray()) index.put(entry);
    const gone = index.ids().filter(id => !scripts.has(id));
    for (const id of gone) index.remove(id);
    const made = [...scripts.values()].filter(script => !isCurrent(script, index)).map(makeEntry);
    for (const entry of made) index.put(entry);
    await this.db.searchEntries.bulkDelete(gone);
    await this.db.searchEntries.bulkPut(made);
    this.loaded = { index, scripts };
  }
}

function isCurrent(script: Script, index: Narrowing): boolean {
  const entry = index.get(script.id);
  return entry?.updatedAt === script.updatedAt && entry.format === ENTRY_FORMAT;
}
