import type { ImportOutcome, ImportResult, PlannedRow } from '../messaging/protocol.ts';
import { services } from '../messaging/proxy.ts';
import type { SheetKind } from '../model/sheet-row.ts';
import { actionOf, type MatchedRow, type RowAction } from '../rules/sheets/match.ts';

/** Rows that cross to the background in one message. */
const PART = 1000;

/** What is to be written: every good row but those that are left out. */
export const planOf = (
  rows: readonly MatchedRow[],
  onChanged: RowAction,
  chosen: ReadonlyMap<number, RowAction>,
): PlannedRow[] =>
  rows.flatMap((checked): PlannedRow[] => {
    const { row, target, line } = checked;
    const action = actionOf(checked, onChanged, chosen.get(line));
    if (!row || action === undefined || action === 'skip') return [];
    if (action === 'update' && target)
      return [{ action, row, target: { id: target.id, version: target.version } }];
    return [{ action: 'add', row }];
  });

interface Wanted {
  plan: readonly PlannedRow[];
  importId: string;
  name: string;
  kind: SheetKind;
}

/**
 * Hands the rows over in parts and has them written at once. A worker that died meanwhile has forgotten its parts: then once more from the
 * beginning. Answers nothing when it was given up.
 */
export async function handOver(
  wanted: Wanted,
  tell: (done: number) => void,
  isWanted: () => boolean,
): Promise<ImportOutcome<ImportResult> | undefined> {
  const first = await attempt(wanted, tell, isWanted);
  return first?.ok === false && first.reason === 'lost' ? attempt(wanted, tell, isWanted) : first;
}

async function attempt(
  { plan, importId, name, kind }: Wanted,
  tell: (done: number) => void,
  isWanted: () => boolean,
): Promise<ImportOutcome<ImportResult> | undefined> {
  await services.sheets.cancel({ importId });
  for (let at = 0; at < plan.length; at += PART) {
    const handed = await services.sheets.hand({ importId, kind, rows: plan.slice(at, at + PART) });
    if (!handed.ok) return handed;
    tell(Math.min(at + PART, plan.length));
    if (isWanted()) continue;
    await services.sheets.cancel({ importId });
    return undefined;
  }
  return services.sheets.commit({ importId, name, count: plan.length });
}
