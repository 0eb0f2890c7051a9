import { z } from 'zod';
import type { ImportOutcome, PlannedRow } from '../../messaging/protocol.ts';
import { factRowSchema, type SheetKind, scriptRowSchema } from '../../model/sheet-row.ts';

const targetSchema = z.object({ id: z.string().min(1).max(64), version: z.number().int().nonnegative() });
const planned = (row: z.ZodType) =>
  z.array(
    z.discriminatedUnion('action', [
      z.object({ action: z.literal('add'), row }),
      z.object({ action: z.literal('update'), row, target: targetSchema }),
    ]),
  );
const SCHEMAS = { scripts: planned(scriptRowSchema), facts: planned(factRowSchema) };

/** Rows of one import, and how many imports may be handed over at once. */
const MAX_ROWS = 50_000;
const MAX_IMPORTS = 2;

export interface Plan {
  kind: SheetKind;
  rows: PlannedRow[];
}

/** What the desk has handed over and not committed yet; it lives as long as the worker. */
export class Handed {
  private readonly plans = new Map<string, Plan>();

  take(importId: string, kind: SheetKind, rows: PlannedRow[]): ImportOutcome<{ taken: number }> {
    const plan = this.plans.get(importId) ?? { kind, rows: [] };
    const checked = SCHEMAS[kind].safeParse(rows);
    if (!checked.success || plan.kind !== kind || plan.rows.length + rows.length > MAX_ROWS)
      return { ok: false, reason: 'invalid' };
    for (const row of rows) plan.rows.push(row);
    this.plans.set(importId, plan);
    const [oldest] = this.plans.keys();
    if (this.plans.size > MAX_IMPORTS && oldest !== undefined) this.plans.delete(oldest);
    return { ok: true, taken: plan.rows.length };
  }

  /** All of it, and forgets it; nothing where a part is missing, because a worker that died has forgotten it. */
  give(importId: string, count: number): Plan | undefined {
    const plan = this.plans.get(importId);
    this.plans.delete(importId);
    return plan?.rows.length === count ? plan : undefined;
  }

  forget(importId: string): void {
    this.plans.delete(importId);
  }
}
