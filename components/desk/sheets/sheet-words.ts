import { type Key, t } from '../../../lib/locales/index.ts';
import { FACT_KINDS } from '../../../lib/model/fact.ts';
import { FLAGS } from '../../../lib/model/flag.ts';
import { ANY_SITE, PLATFORMS, SURFACES } from '../../../lib/model/platform.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { CATEGORIES, SCOPES, STAGES } from '../../../lib/model/script.ts';
import { FACT_FIELDS, SCRIPT_FIELDS, type SheetField } from '../../../lib/rules/sheets/fields.ts';
import type { SheetWords } from '../../../lib/rules/sheets/to-cells.ts';
import type { BookWords, WordsFor } from '../../../lib/state/export-sheets.ts';

/** Fields are called as in the editors. */
const FIELD_KEYS: Record<SheetField, Key> = {
  title: 'scripts.title',
  body: 'scripts.body',
  variant: 'scripts.variants',
  category: 'scripts.category',
  roles: 'scripts.roles',
  flags: 'scripts.flags',
  surfaces: 'scripts.surfaces',
  platforms: 'scripts.platforms',
  stage: 'scripts.stage',
  handsOverTo: 'sheets.field.handsOverTo',
  shortcut: 'scripts.shortcut',
  tags: 'scripts.tags',
  pictures: 'scripts.pictures',
  scope: 'scripts.scope',
  validity: 'sheets.field.validity',
  validFrom: 'scripts.valid-from',
  validTo: 'scripts.valid-to',
  owner: 'scripts.owner',
  state: 'sheets.field.state',
  id: 'sheets.field.id',
  name: 'facts.name',
  kind: 'facts.kind',
  value: 'facts.value',
  product: 'facts.product',
  channel: 'facts.channel',
  source: 'facts.source',
};

const pairs = <Value extends string>(values: readonly Value[], key: (value: Value) => Key) =>
  new Map<string, Key>(values.map(value => [value, key(value)]));

const ROLE_KEYS = pairs(ROLES, role => `role.${role}`);
/** Values that have a word of the screens. */
const VALUE_KEYS: Partial<Record<SheetField, Map<string, Key>>> = {
  roles: ROLE_KEYS,
  handsOverTo: ROLE_KEYS,
  category: pairs(CATEGORIES, category => `category.${category}`),
  flags: pairs(FLAGS, flag => `flag.${flag}`),
  surfaces: pairs(SURFACES, surface => `surface.${surface}`),
  platforms: pairs([...PLATFORMS, ANY_SITE] as const, platform => `platform.${platform}`),
  stage: pairs(STAGES, stage => `stage.${stage}`),
  scope: pairs(SCOPES, scope => `scripts.scope.${scope}`),
  state: new Map<string, Key>([
    ['approved', 'sheets.state.approved'],
    ['retired', 'scripts.standing.retired'],
  ]),
  kind: pairs(FACT_KINDS, kind => `facts.kind.${kind}`),
};

/** None of these words asks for a parameter. */
const plain = (key: Key): string => (t as (key: Key) => string)(key);

export const fieldWord = (field: SheetField): string => plain(FIELD_KEYS[field]);

export const valueWord: SheetWords['value'] = (field, value) => {
  const key = VALUE_KEYS[field]?.get(value);
  return key === undefined ? value : plain(key);
};

/** Sheets in the language of the screens. */
export const wordsFor: WordsFor = named => ({
  ...named,
  field: fieldWord,
  value: valueWord,
  version: t('sheets.field.version'),
});

const HINTS: Partial<Record<SheetField, Key>> = {
  title: 'sheets.hint.title',
  body: 'sheets.hint.body',
  variant: 'sheets.hint.variant',
  category: 'sheets.hint.category',
  roles: 'sheets.hint.list',
  flags: 'sheets.hint.list',
  surfaces: 'sheets.hint.list',
  platforms: 'sheets.hint.list',
  tags: 'sheets.hint.tags',
  shortcut: 'sheets.hint.shortcut',
  pictures: 'sheets.hint.pictures',
  validFrom: 'sheets.hint.days',
  validTo: 'sheets.hint.days',
  owner: 'sheets.hint.owner',
  id: 'sheets.hint.id',
  name: 'sheets.hint.name',
  value: 'sheets.hint.value',
};

/** What the sheets of a workbook are called, and its last one: each column with its words and what is to be known of it. */
export function bookWords(): BookWords {
  const fields: SheetField[] = [...new Set([...SCRIPT_FIELDS, ...FACT_FIELDS])];
  const rows = fields.map(field => {
    const words = [...(VALUE_KEYS[field]?.values() ?? [])].map(plain);
    const hint = HINTS[field];
    return [fieldWord(field), words.join('、'), hint === undefined ? '' : plain(hint)];
  });
  const header = [t('sheets.hint.head.field'), t('sheets.hint.head.words'), t('sheets.hint.head.about')];
  return {
    scripts: t('sheets.kind.scripts'),
    facts: t('sheets.kind.facts'),
    hints: t('sheets.hints'),
    hintRows: [header, ...rows],
  };
}
