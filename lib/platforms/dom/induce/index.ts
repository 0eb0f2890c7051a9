import type { Induction } from '../induction.ts';
import { doubtOf } from './doubt.ts';
import { infer } from './infer.ts';
import { mendedMap } from './mend.ts';
import { messageDoubt } from './message-doubt.ts';

export const induction: Induction = { doubtOf, infer, mendedMap, messageDoubt };
