import type { Log } from '../../base/log.ts';
import type { Script } from '../../model/script.ts';
import { INDEX_FORMAT, ScriptSegments, type Written } from '../../search/script-segments.ts';
import type { ChorusDb } from '../../store/db.ts';
import { scriptsAfter, scriptsById } from '../../store/scripts.ts';
import { keepSegments, searchSegments } from '../../store/search-segments.ts';
import { ScriptRows } from './script-rows.ts';

/** Scripts that are indexed in one go; between two of them others get their turn. */
const SLICE = 1000;

/** The first answers of a worker that woke up come before its check, ms. */
const CALM = 1000;

const pause = (ms = 0) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * The search index of this device. It is kept in the store and read in one piece, so that a worker which wakes up answers without
 * reading the library; then it is compared with the library in slices, in case the last worker died between writing the two.
 */
export class ScriptIndex {
  /** The scripts that are shown. */
  readonly rows: ScriptRows;
  private readonly db: ChorusDb;
  private readonly log: Log;
  private segments: ScriptSegments | undefined;
  private readonly changed = new Set<string>();
  private opening: Promise<ScriptSegments> | undefined;
  private taking: Promise<void> | undefined;
  private checking: Promise<void> | undefined;
  private isChecked = false;
  /** Counts the workspaces. */
  private age = 0;
  private keeping: Promise<void> = Promise.resolve();

  constructor(db: ChorusDb, log: Log) {
    this.db = db;
    this.log = log;
    this.rows = new ScriptRows(db);
  }

  /** These scripts changed in the store, or are gone. */
  noticed(ids: readonly string[]): void {
    for (const id of ids) this.changed.add(id);
    this.rows.forget(ids);
  }

  /** Anything may have changed: the store is compared with the index. */
  invalidate(): void {
    this.isChecked = false;
  }

  /** Another workspace: nothing that was known counts any more. */
  reset(): void {
    this.age++;
    this.segments = undefined;
    this.opening = undefined;
    this.isChecked = false;
    this.changed.clear();
    this.rows.clear();
  }

  /** The index with all that was noticed, as far as it is small; a whole import follows in slices. */
  async ready(): Promise<ScriptSegments> {
    this.opening ??= this.open();
    const segments = await this.opening;
    if (this.changed.size > 0 || this.taking) {
      this.taking ??= this.takeChanged(segments).finally(() => {
        this.taking = undefined;
      });
      if (this.changed.size <= SLICE) await this.taking;
    }
    if (!this.isChecked) {
      this.checking ??= this.check(segments).finally(() => {
        this.checking = undefined;
      });
      // Nothing to be found yet, or so little that it takes no time.
      if (segments.size <= SLICE) await this.checking;
    }
    return segments === this.segments ? segments : this.ready();
  }

  private async open(): Promise<ScriptSegments> {
    const age = this.age;
    const stored = await searchSegments(this.db);
    if (age !== this.age) return new ScriptSegments();
    const isCurrent = stored.every(row => row.format === INDEX_FORMAT);
    const segments = new ScriptSegments(isCurrent ? stored : []);
    this.segments = segments;
    if (!isCurrent) this.keep(segments, { put: [], drop: stored.map(row => row.id) });
    return segments;
  }

  private async takeChanged(segments: ScriptSegments): Promise<void> {
    while (this.changed.size > 0) {
      const ids = [...this.changed].slice(0, SLICE);
      for (const id of ids) this.changed.delete(id);
      const scripts = await scriptsById(this.db, ids);
      const found = new Set(scripts.map(script => script.id));
      this.take(
        segments,
        scripts,
        ids.filter(id => !found.has(id)),
      );
      if (this.changed.size > 0) await pause();
    }
  }

  /** Reads the library in slices and takes in what the index has not or has otherwise. */
  private async check(segments: ScriptSegments): Promise<void> {
    this.isChecked = true;
    if (segments.size > SLICE) await pause(CALM);
    const gone = new Set(segments.ids());
    let slice: Script[] = [];
    do {
      slice = await scriptsAfter(this.db, slice.at(-1)?.id ?? '', SLICE);
      if (segments !== this.segments) return;
      for (const script of slice) {
        gone.delete(script.id);
        this.rows.put(script);
      }
      const news = slice.filter(script => segments.updatedAt(script.id) !== script.updatedAt);
      this.take(segments, news, []);
      if (slice.length === SLICE) await pause();
    } while (slice.length === SLICE);
    this.noticed([...gone]);
    await this.takeChanged(segments);
  }

  private take(segments: ScriptSegments, scripts: readonly Script[], deleted: readonly string[]): void {
    this.keep(segments, segments.write(scripts, deleted));
    this.keep(segments, segments.merge());
  }

  /** One after the other, so that a merge is never stored before its parts. */
  private keep(segments: ScriptSegments, { put, drop }: Written): void {
    if (put.length + drop.length === 0) return;
    const rows = put.map(segment => ({ ...segment, format: INDEX_FORMAT }));
    this.keeping = this.keeping
      .then(() => keepSegments(this.db, { put: rows, drop }, () => segments === this.segments))
      // The index in memory stands; the next worker makes it anew.
      .catch(() => this.log.warn('the search index was not kept'));
  }
}
