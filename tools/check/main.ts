import { runChecks } from './run-checks.ts';
import { runProgram } from './run-program.ts';

const outcomes = await runChecks();
const house = await runProgram('vitest/vitest.mjs', ['run', 'tests/house'], { show: true });
process.exitCode = house.code === 0 && outcomes.every(outcome => outcome.failed === 0) ? 0 : 1;
