import { z } from 'zod';
import { factSchema } from './fact.ts';
import { scriptContentSchema, scriptSchema } from './script.ts';

/** What a sheet is imported as. */
export const SHEET_KINDS = ['scripts', 'facts'] as const;
export const sheetKindSchema = z.enum(SHEET_KINDS);
export type SheetKind = z.infer<typeof sheetKindSchema>;

/** A script as one row of a sheet says it. Its id stands only in sheets that Chorus wrote. */
export const scriptRowSchema = scriptContentSchema.extend({
  id: z.string().min(1).max(64).optional(),
  ownerId: z.string().max(64).optional(),
  state: scriptSchema.shape.state,
});
export type ScriptRow = z.infer<typeof scriptRowSchema>;

/** A fact as one row says it. */
export const factRowSchema = factSchema
  .pick({
    name: true,
    kind: true,
    value: true,
    product: true,
    channel: true,
    source: true,
    ownerId: true,
    validFrom: true,
    validTo: true,
  })
  .extend({ id: z.string().min(1).max(64).optional() });
export type FactRow = z.infer<typeof factRowSchema>;
export type ImportedRow = ScriptRow | FactRow;
