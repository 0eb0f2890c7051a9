import type { SurfaceMap } from '../../../model/surface-map.ts';
import type { TaughtRow } from '../../teacher.ts';
import { createReader } from '../reader.ts';
import { taughtSite } from './taught.ts';

/** What the map reads on this page: shown before it is saved. */
export function rowsBy(document: Document, map: SurfaceMap): { rows: TaughtRow[]; failed: number } {
  const end = new AbortController();
  const site = taughtSite({
    document,
    url: new URL(document.URL),
    map,
    surface: 'site.comments',
    signal: end.signal,
  });
  const reader = createReader(site, end.signal);
  const now = Date.now();
  const read = reader.anchors().map(anchor => reader.read(anchor, now));
  end.abort();
  const rows = read.flatMap(one =>
    one.ok ? [{ name: one.value.author.name, text: one.value.text, time: one.value.time.text }] : [],
  );
  return { rows, failed: read.length - rows.length };
}
