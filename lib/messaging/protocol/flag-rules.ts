import type { Flag } from '../../model/flag.ts';
import type { FlagRule } from '../../model/flag-rule.ts';
import type { RuleFault } from '../../rules/flag/check-rules.ts';

/** An item that other rules would make something else of. `by`: the numbers of the rules that do; none where a rule is gone. */
export interface FlagChange {
  itemId: string;
  authorName: string;
  text: string;
  before: Flag[];
  after: Flag[];
  by: number[];
}

export interface RulesTested {
  /** How many items were looked at. */
  looked: number;
  changes: FlagChange[];
}

/** A post, and how it is called where that is known. */
export interface PostChoice {
  key: string;
  title: string;
}

/** The team's rules over the flagger, tried before they are saved with the policy. */
export interface FlagRulesService {
  check(input: { rules: FlagRule[] }): Promise<RuleFault[]>;
  /** Posts to choose from: those of the last items, the newest first. */
  posts(): Promise<PostChoice[]>;
  /** Which of the last items would change, the newest first; 200 of them unless told. */
  test(input: { rules: FlagRule[]; limit?: number }): Promise<RulesTested>;
}
