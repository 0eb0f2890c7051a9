import { type Key, t } from '../../../lib/locales/index.ts';
import type { RowFault } from '../../../lib/rules/sheets/row.ts';
import type { SheetFault, SheetNote } from '../../../lib/state/import-view.ts';
import { fieldWord } from './sheet-words.ts';

/** A sentence of whatever parameters it asks for. */
const said = (key: Key, params: Record<string, string | number>): string =>
  (t as (key: Key, params: Record<string, string | number>) => string)(key, params);

export const noteWords = ({ kind, count, detail = '' }: SheetNote): string =>
  said(`sheets.note.${kind}`, { count, detail });

export const refusedWords = (reason: SheetFault, detail = ''): string =>
  said(`sheets.refused.${reason}`, { detail });

/** What is wrong with a cell: 有效期止:「明年」不是日期. */
export const faultWords = ({ field, reason, detail = '' }: RowFault): string =>
  t('sheets.fault', { field: fieldWord(field), why: said(`sheets.why.${reason}`, { detail }) });

/** A hint, too; what was not found in the library is left out. */
export const hintWords = (hint: RowFault): string =>
  hint.reason === 'unknown'
    ? t('sheets.fault', {
        field: fieldWord(hint.field),
        why: t('sheets.why.left-out', { detail: hint.detail ?? '' }),
      })
    : faultWords(hint);

export const failedWords = (reason: 'forbidden' | 'invalid' | 'lost' | 'gone' | 'broken'): string =>
  t(`sheets.failed.${reason}`);
