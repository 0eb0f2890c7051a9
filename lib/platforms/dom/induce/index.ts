import type { Induction } from '../induction.ts';
import { doubtOf } from './doubt.ts';
import { infer } from './infer.ts';
import { mendedMap } from './mend.ts';

export const induction: Induction = { doubtOf, infer, mendedMap };
