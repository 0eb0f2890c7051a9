import type { ScriptReading } from './check-script.ts';
import type { Named } from './row.ts';
import type { SheetWords } from './to-cells.ts';
import * as words from './value-words.ts';

const VALUES: Record<string, Record<string, readonly string[]>> = {
  roles: words.ROLE_WORDS,
  handsOverTo: words.ROLE_WORDS,
  surfaces: words.SURFACE_WORDS,
  platforms: words.PLATFORM_WORDS,
  flags: words.FLAG_WORDS,
  stage: words.STAGE_WORDS,
  scope: words.SCOPE_WORDS,
  state: words.STATE_WORDS,
  kind: words.KIND_WORDS,
  category: words.CATEGORY_WORDS,
};

export const MEMBERS: Named[] = [
  { id: 'm1', name: '林晓' },
  { id: 'm2', name: '同名' },
  { id: 'm3', name: '同名' },
];
export const PICTURES: Named[] = [
  { id: 'a'.repeat(64), name: '面霜、正面.png' },
  { id: 'b'.repeat(64), name: '成分表.png' },
];

/** A sheet in words of tests: fields by their own names, values by the first word that teams write. */
export const testWords: SheetWords = {
  field: field => field,
  value: (field, value) => VALUES[field]?.[value]?.[0] ?? value,
  version: 'version',
  members: MEMBERS,
  pictures: PICTURES,
};

export const testReading: ScriptReading = {
  defaults: { category: 'product', roles: ['KOC'], surfaces: ['comment', 'dm'] },
  members: MEMBERS,
  pictures: PICTURES,
  factNames: new Set(['到手价']),
  memberId: 'm1',
};
