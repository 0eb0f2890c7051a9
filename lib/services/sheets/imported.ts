import type { Member } from '../../model/member.ts';
import type { Change } from '../../store/change.ts';
import type { ImportRow } from '../../store/imports.ts';
import type { Core } from '../core.ts';

/** Who imports, and when. */
export interface ImportDesk {
  core: Core;
  who: Member;
  importId: string;
  now: number;
}

/** What is to be written of an import. */
export interface Imported extends Pick<ImportRow, 'added' | 'updated' | 'drafts'> {
  changes: Change[];
  stale: number;
}

export const nothing = (): Imported => ({ changes: [], added: [], updated: [], drafts: 0, stale: 0 });
