import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { believing, countPlaywright, countVitest, lastLine } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'chorus-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const vitest = (status: string, tests: string[]): object => ({
  numPassedTests: 3,
  numFailedTests: tests.filter(one => one === 'failed').length,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status, assertionResults: tests.map(one => ({ status: one })) }],
});

test('a test file that did not load is a failure although no test of it failed', () => {
  expect(countVitest(report(vitest('failed', [])))).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a failing test is counted once, not once more for its file', () => {
  expect(countVitest(report(vitest('failed', ['passed', 'failed']))).failed).toBe(1);
});

test('a flaky end-to-end test and an error outside the tests are failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('a runner without a report, or that ends badly, has failed', () => {
  expect(countVitest(join(folder, 'missing.json')).failed).toBe(1);
  expect(countPlaywright(report('nonsense')).failed).toBe(1);
  expect(believing({ passed: 4, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(believing({ passed: 4, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});

test('the last line names what was skipped only when something was', () => {
  expect(lastLine({ passed: 10, failed: 0, skipped: 0 })).toBe('10 passed, 0 failed');
  expect(lastLine({ passed: 10, failed: 1, skipped: 2 })).toBe('10 passed, 1 failed, 2 skipped');
});
