import { runProgram } from './run-program.ts';
import { checkSteps } from './steps.ts';

export interface StepOutcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  /** ms */
  took: number;
}

/** Runs every check, also after one has failed, and shows what a failing one said. */
export async function runChecks(): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const step of checkSteps()) {
    const { code, output, took } = await runProgram(step.program, step.args);
    const good = code === 0;
    console.log(`${good ? '✓' : '✗'} ${step.name} (${(took / 1000).toFixed(1)} s)`);
    if (!good) console.log(output.trimEnd());
    outcomes.push({ name: step.name, passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0, took });
  }
  return outcomes;
}
