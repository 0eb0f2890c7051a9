import type { Level, RedLineKind } from '../../../lib/model/red-line.ts';
import type { RedLineView } from '../../../lib/state/views.ts';

export interface LineFilter {
  query: string;
  kind: RedLineKind | 'all';
  level: Level | 'off' | 'all';
}

export const ALL_LINES: LineFilter = { query: '', kind: 'all', level: 'all' };

/** The lines that fit; a word that is switched off has the level `off`. */
export function fittingLines(
  lines: readonly RedLineView[],
  { query, kind, level }: LineFilter,
): RedLineView[] {
  const wanted = query.trim().toLowerCase();
  return lines.filter(
    ({ row }) =>
      (kind === 'all' || row.kind === kind) &&
      (level === 'all' || (level === 'off' ? row.off === true : !row.off && row.level === level)) &&
      (wanted === '' ||
        [row.word, row.instead ?? '', row.why ?? ''].some(text => text.toLowerCase().includes(wanted))),
  );
}
