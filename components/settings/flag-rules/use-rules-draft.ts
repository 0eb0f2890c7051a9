import { useState } from 'react';
import type { FlagRule } from '../../../lib/model/flag-rule.ts';

export interface RulesDraft {
  rules: readonly FlagRule[];
  isChanged: boolean;
  /** Somebody else changed the rules since this draft was begun. */
  isOvertaken: boolean;
  change(rules: readonly FlagRule[]): void;
  discard(): void;
}

/** Rules that are being changed; until something is, those that hold. */
export function useRulesDraft(holding: readonly FlagRule[]): RulesDraft {
  const [typed, setTyped] = useState<{ base: readonly FlagRule[]; rules: readonly FlagRule[] }>();
  const differ = (a: readonly FlagRule[], b: readonly FlagRule[]) => JSON.stringify(a) !== JSON.stringify(b);
  return {
    rules: typed?.rules ?? holding,
    isChanged: typed !== undefined && differ(typed.rules, holding),
    isOvertaken: typed !== undefined && differ(typed.base, holding),
    change: rules => setTyped({ base: typed?.base ?? holding, rules }),
    discard: () => setTyped(undefined),
  };
}
