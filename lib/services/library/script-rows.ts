import type { Script } from '../../model/script.ts';
import type { ChorusDb } from '../../store/db.ts';
import { scriptsById } from '../../store/scripts.ts';

/** Scripts kept in memory: all of a library of this size, of a larger one those that were shown last. */
const MOST = 20_000;

/** The scripts that searches show, read from the store only when they are shown for the first time. */
export class ScriptRows {
  private readonly db: ChorusDb;
  private readonly rows = new Map<string, Script>();

  constructor(db: ChorusDb) {
    this.db = db;
  }

  /** In the order of the ids; those that are gone are left out. */
  async get(ids: readonly string[]): Promise<Script[]> {
    const missing = ids.filter(id => !this.rows.has(id));
    if (missing.length > 0) for (const script of await scriptsById(this.db, missing)) this.put(script);
    return ids.flatMap(id => this.rows.get(id) ?? []);
  }

  put(script: Script): void {
    this.rows.delete(script.id);
    this.rows.set(script.id, script);
    const [oldest] = this.rows.keys();
    if (this.rows.size > MOST && oldest !== undefined) this.rows.delete(oldest);
  }

  /** Read it again when it is wanted. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) this.rows.delete(id);
  }

  clear(): void {
    this.rows.clear();
  }
}
