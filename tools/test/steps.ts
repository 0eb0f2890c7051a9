import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPractice } from '../build/extension.ts';
import { runChecks, type StepOutcome } from '../check/run-checks.ts';
import { ROOT, runProgram } from '../check/run-program.ts';
import { believing, countPlaywright, countVitest } from './counts.ts';

const REPORTS = join(ROOT, '.chorus/reports');

export interface TestStep {
  name: string;
  run(): Promise<StepOutcome[]>;
}

/** Everything `npm test` does, cheapest first. */
export const TEST_STEPS: TestStep[] = [
  { name: 'check', run: runChecks },
  { name: 'house', run: () => vitest('house', ['tests/house']) },
  { name: 'unit', run: () => vitest('unit', ['--exclude', 'tests/house/**']) },
  { name: 'build', run: build },
  { name: 'e2e', run: endToEnd },
];

async function vitest(name: string, args: string[]): Promise<StepOutcome[]> {
  const report = freshReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, took } = await runProgram('vitest/vitest.mjs', ['run', ...args, ...reporters], {
    show: true,
  });
  return [{ name, ...believing(countVitest(report), code), took }];
}

async function build(): Promise<StepOutcome[]> {
  const began = Date.now();
  const built = await buildPractice();
  if (!built.ok) console.log(built.detail);
  const took = Date.now() - began;
  return [{ name: 'build', passed: built.ok ? 1 : 0, failed: built.ok ? 0 : 1, skipped: 0, took }];
}

async function endToEnd(): Promise<StepOutcome[]> {
  const report = freshReport('e2e');
  const { code, took } = await runProgram('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    show: true,
    variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return [{ name: 'e2e', ...believing(countPlaywright(report), code), took }];
}

/** An old report must never be counted for a run that wrote none. */
function freshReport(name: string): string {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}
