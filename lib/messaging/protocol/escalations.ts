import type { Escalation } from '../../model/escalation.ts';
import type { StepOutcome } from './handoffs.ts';
import type { PageContext } from './items.ts';

export interface EscalationsService {
  raise(input: {
    page: PageContext;
    itemId: string;
  }): Promise<{ ok: true; id: string } | { ok: false; reason: string }>;
  release(input: { id: string; decision: string }): Promise<StepOutcome>;
  list(): Promise<Escalation[]>;
}
