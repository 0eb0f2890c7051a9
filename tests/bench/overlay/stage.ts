import prepare from '../../e2e/fixtures/global-setup.ts';
import { type Operator, openOperator } from '../../e2e/fixtures/operator.ts';
import { startTeam } from '../../e2e/fixtures/team.ts';
import { type Practice, servePractice } from '../../platforms/pages/serve.ts';

const LIN = 'lin@chengyu.demo';
const NOTE = '66f0a0000000000000000a02';

export interface Stage {
  operator: Operator;
  practice: Practice;
  /** Address of the KOC's note. */
  note: string;
}

/** The real extension with the real server and practice pages, for as long as the play takes. `args`: further switches of the browser. */
export async function onStage<T>(
  play: (stage: Stage) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  await prepare();
  const team = await startTeam();
  const practice = await servePractice();
  const operator = await openOperator(team, LIN, undefined, args);
  try {
    return await play({ operator, practice, note: practice.postUrl(NOTE) });
  } finally {
    await operator.dispose();
    await practice.close();
    await team.dispose();
  }
}
