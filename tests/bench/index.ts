import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isBench, type Report, sentence, verdictsOf } from './bench.ts';
import { table } from './table.ts';

/**
 * `npm run bench -- [NAME …] [--json FILE] [--surface PART] [--seed N]`: runs tests/bench/NAME.ts, or all of them, one after the other.
 * `drift --surface kuaishou --seed 44` does one redesign again and says what was changed; `misdirect` takes the same.
 */
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  options: { json: text, surface: text, seed: text },
  allowPositionals: true,
});

/** Parts of the runner, and what several benches share. */
const NO_BENCHES = ['index', 'bench', 'table', 'random', 'everything', 'path-of'];
const known = readdirSync(new URL('.', import.meta.url))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map(file => file.slice(0, -'.ts'.length))
  .filter(name => !NO_BENCHES.includes(name));

const unknown = positionals.filter(name => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exit(1);
}

/** A bench that breaks must not take the others' figures with it. */
const broken = (name: string, error: unknown): Report => ({
  name,
  rows: [],
  verdict: { ok: false, text: `broke: ${error instanceof Error ? error.message : String(error)}` },
});

const reports: Report[] = [];
for (const name of positionals.length > 0 ? positionals : known) {
  const file = new URL(`./${name}.ts`, import.meta.url);
  const module: unknown = existsSync(file) ? await import(file.href) : undefined;
  if (!isBench(module)) continue; // shared by several benches, not one itself
  console.error(`running ${name}`);
  const report = await module
    .run({ surface: values.surface, seed: values.seed })
    .catch((error: unknown) => broken(name, error));
  reports.push(report);
  console.log(['', report.name, table(report.rows), ...verdictsOf(report).map(sentence)].join('\n'));
}

if (values.json) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
process.exitCode =
  reports.length > 0 && reports.every(report => verdictsOf(report).every(one => one.ok)) ? 0 : 1;
