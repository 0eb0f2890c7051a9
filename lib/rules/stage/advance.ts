import type { Customer, Need } from '../../model/customer.ts';
import { STAGES, type Stage } from '../../model/script.ts';

/** Where every conversation begins. */
export const FIRST_STAGE: Stage = 'greeting';

/** What is asked before anything is recommended. The rest of what may be known is nice to have. */
export const ASKED_FIRST: readonly Need[] = ['need', 'budget', 'skin'];

/** The stage after a script of `used`; undefined: it stays. A script leads onwards alone, a person leads anywhere. */
export function stageAfterScript(current: Stage | undefined, used: Stage): Stage | undefined {
  if (current === undefined) return used;
  return STAGES.indexOf(used) > STAGES.indexOf(current) ? used : undefined;
}

/** What nobody has found out yet although the conversation has come so far that it matters. It is said, and nothing is forbidden. */
export function missingNeeds(stage: Stage, needs: Customer['needs'] | undefined): Need[] {
  if (stage === 'greeting' || stage === 'aftercare') return [];
  return ASKED_FIRST.filter(need => !needs?.[need]?.text.trim());
}
