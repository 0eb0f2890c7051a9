import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { accountSchema } from '../../model/account.ts';
import { customerSchema } from '../../model/customer.ts';
import { escalationSchema } from '../../model/escalation.ts';
import { itemEventSchema } from '../../model/event.ts';
import { factSchema } from '../../model/fact.ts';
import { factChangeSchema, factReadSchema } from '../../model/fact-change.ts';
import { handoffSchema } from '../../model/handoff.ts';
import { healthSchema } from '../../model/health.ts';
import { itemSchema } from '../../model/item.ts';
import { pageReportSchema } from '../../model/page-report.ts';
import { pictureSchema } from '../../model/picture.ts';
import { promiseSchema } from '../../model/promise.ts';
import { redLineSchema } from '../../model/red-line.ts';
import { revisionSchema } from '../../model/revision.ts';
import { scriptSchema } from '../../model/script.ts';
import { scriptEditSchema } from '../../model/script-edit.ts';
import { openDb } from '../db.ts';
import { itemById, openItems } from '../items.ts';
import { getCursor } from '../meta.ts';
import { v1Rows } from './examples/v1.ts';
import { v2Rows } from './examples/v2.ts';
import { v3Rows } from './examples/v3.ts';
import { v4Rows } from './examples/v4.ts';
import { v5Rows } from './examples/v5.ts';
import { v6Rows } from './examples/v6.ts';
import { v7Rows } from './examples/v7.ts';
import { type StoreVersion, VERSIONS } from './index.ts';

const EXAMPLES: Record<number, Record<string, unknown[]>> = {
  1: v1Rows,
  2: v2Rows,
  3: v3Rows,
  4: v4Rows,
  5: v5Rows,
  6: v6Rows,
  7: v7Rows,
};

/** A store as an older Chorus left it. */
async function leftBy(name: string, number: number): Promise<void> {
  const old = openDb(
    name,
    VERSIONS.filter(version => version.number <= number),
  );
  for (const [table, rows] of Object.entries(EXAMPLES[number] ?? {})) await old.table(table).bulkPut(rows);
  old.close();
}

test('versions are numbered upwards and each has its example', () => {
  expect(VERSIONS.map(version => version.number)).toEqual(VERSIONS.map((_, index) => index + 1));
  for (const { number } of VERSIONS) expect(EXAMPLES[number], `example of version ${number}`).toBeDefined();
});

test.each(VERSIONS.map(version => version.number))(
  'version %i opens as the newest, with every row readable',
  async number => {
    await leftBy(`from-${number}`, number);
    const db = openDb(`from-${number}`);
    expect((await openItems(db, ['kos'])).map(item => itemSchema.parse(item).id)).toEqual(['xiaohongshu:1']);
    expect((await itemById(db, 'xiaohongshu:1'))?.text).toBe('多少钱');
    for (const row of await db.events.toArray()) itemEventSchema.parse(row);
    for (const row of await db.handoffs.toArray()) handoffSchema.parse(row);
    for (const row of await db.escalations.toArray()) escalationSchema.parse(row);
    for (const row of await db.scripts.toArray()) scriptSchema.parse(row);
    for (const row of await db.facts.toArray()) factSchema.parse(row);
    for (const row of await db.accounts.toArray()) accountSchema.parse(row);
    for (const row of await db.customers.toArray()) customerSchema.parse(row);
    for (const row of await db.promises.toArray()) promiseSchema.parse(row);
    for (const row of await db.revisions.toArray()) revisionSchema.parse(row);
    for (const row of await db.factChanges.toArray()) factChangeSchema.parse(row);
    for (const row of await db.factReads.toArray()) factReadSchema.parse(row);
    for (const row of await db.redLines.toArray()) redLineSchema.parse(row);
    for (const row of await db.pictures.toArray()) pictureSchema.parse(row);
    for (const row of await db.scriptEdits.toArray()) scriptEditSchema.parse(row);
    for (const row of await db.health.toArray()) healthSchema.parse(row);
    for (const row of await db.pageReports.toArray()) pageReportSchema.parse(row.report);
    for (const [table, rows] of Object.entries(EXAMPLES[number] ?? {}))
      expect(await db.table(table).count(), table).toBe(rows.length);
    expect(await getCursor(db)).toBe(7);
  },
);

test('a step that fails leaves the old data as it was', async () => {
  await leftBy('failing', 1);
  const broken: StoreVersion = {
    number: VERSIONS.length + 1,
    stores: { facts: 'id, name' },
    upgrade: async transaction => {
      await transaction.table('facts').clear();
      throw new Error('half way');
    },
  };
  await expect(openDb('failing', [...VERSIONS, broken]).open()).rejects.toThrow();
  const db = openDb('failing');
  expect(await db.facts.count()).toBe(1);
  expect(await Dexie.exists('failing')).toBe(true);
});
