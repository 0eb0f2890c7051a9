import { afterEach, expect, test } from 'vitest';
import '../../../lib/locales/all-words.ts';
import { LANGUAGES, setLanguage } from '../../../lib/locales/index.ts';
import { FACT_KINDS } from '../../../lib/model/fact.ts';
import { FLAGS } from '../../../lib/model/flag.ts';
import { PLATFORMS, SURFACES } from '../../../lib/model/platform.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { CATEGORIES, SCOPES, STAGES } from '../../../lib/model/script.ts';
import {
  FACT_FIELDS,
  guessKind,
  guessMapping,
  SCRIPT_FIELDS,
  type SheetField,
} from '../../../lib/rules/sheets/fields.ts';
import * as words from '../../../lib/rules/sheets/value-words.ts';
import { fieldWord, valueWord } from './sheet-words.ts';

afterEach(() => setLanguage('zh-CN'));

const READERS: [SheetField, readonly string[], (word: string) => string | undefined][] = [
  ['roles', ROLES, words.readRole],
  ['flags', FLAGS, words.readFlag],
  ['surfaces', SURFACES, words.readSurface],
  ['platforms', PLATFORMS, words.readPlatform],
  ['stage', STAGES, words.readStage],
  ['scope', SCOPES, words.readScope],
  ['category', CATEGORIES, words.readCategory],
  ['kind', FACT_KINDS, words.readKind],
  ['state', ['approved', 'retired'], words.readState],
];

test.each(LANGUAGES)('what a sheet is written with in %s is what it is read by', language => {
  setLanguage(language);
  expect(guessMapping(SCRIPT_FIELDS.map(fieldWord), 'scripts')).toEqual(SCRIPT_FIELDS);
  expect(guessMapping(FACT_FIELDS.map(fieldWord), 'facts')).toEqual(FACT_FIELDS);
  expect(guessKind(SCRIPT_FIELDS.map(fieldWord))).toBe('scripts');
  expect(guessKind(FACT_FIELDS.map(fieldWord))).toBe('facts');
  for (const [field, values, read] of READERS)
    expect([field, values.map(value => read(valueWord(field, value)))]).toEqual([field, values]);
});
