import type { StepOutcome } from '../check/run-checks.ts';
import { lastLine } from './counts.ts';
import { prepareBrowser } from './prepare-browser.ts';
import { TEST_STEPS } from './steps.ts';

/** `npm test`, or `npm test -- unit e2e` for some of its steps. */
const wanted = process.argv.slice(2);
const steps = TEST_STEPS.filter(step => wanted.length === 0 || wanted.includes(step.name));

const outcomes: StepOutcome[] = [await prepareBrowser()];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  outcomes.push(...(await step.run()));
}

console.log('\n── summary');
for (const { name, passed, failed, skipped, took } of outcomes) {
  const seconds = `${(took / 1000).toFixed(1)} s`.padStart(8);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(22)} ${seconds}   ${lastLine({ passed, failed, skipped })}`,
  );
}

const total = outcomes.reduce(
  (sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }),
  { passed: 0, failed: 0, skipped: 0 },
);
process.exitCode = total.failed === 0 && total.passed > 0 && steps.length > 0 ? 0 : 1;
console.log(`\n${lastLine(total)}`);
