import { newId } from '../../../lib/base/id.ts';
import type { Flag } from '../../../lib/model/flag.ts';
import { type FlagEffect, type FlagRule, flagRuleSchema } from '../../../lib/model/flag-rule.ts';
import type { SurfaceKind } from '../../../lib/model/platform.ts';
import { checkFlagRules, type RuleFault } from '../../../lib/rules/flag/check-rules.ts';

/** A rule as its form holds it. */
export interface RuleDraft {
  id: string;
  /** Parted by commas. */
  words: string;
  pattern: string;
  accountIds: string[];
  postKeys: string[];
  surface: SurfaceKind | 'any';
  effect: FlagEffect;
  flag: Flag;
  note: string;
  off: boolean;
}

export function ruleDraft(rule: FlagRule | undefined): RuleDraft {
  return {
    id: rule?.id ?? newId(),
    words: (rule?.words ?? []).join('、'),
    pattern: rule?.pattern ?? '',
    accountIds: rule?.accountIds ?? [],
    postKeys: rule?.postKeys ?? [],
    surface: rule?.surface ?? 'any',
    effect: rule?.effect ?? 'primary',
    flag: rule?.flag ?? 'purchase',
    note: rule?.note ?? '',
    off: rule?.off ?? false,
  };
}

/** Blanks may stand within a word (`加 v`), so only signs part them. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,,、;;\n]/)
      .map(word => word.trim())
      .filter(word => word !== ''),
  ),
];

/** The rule, or what is wrong with it. */
export function checkDraft(
  draft: RuleDraft,
): { ok: true; rule: FlagRule } | { ok: false; fault: Omit<RuleFault, 'number'> } {
  const rule = ruleOf(draft);
  const [fault] = checkFlagRules([{ ...rule, off: false }]);
  if (fault) return { ok: false, fault };
  return { ok: true, rule: flagRuleSchema.parse(rule) };
}

function ruleOf(draft: RuleDraft): FlagRule {
  const { id, effect, flag, accountIds, postKeys, surface, off } = draft;
  const [words, pattern, note] = [wordsIn(draft.words), draft.pattern.trim(), draft.note.trim()];
  return {
    id,
    ...(words.length > 0 ? { words } : {}),
    ...(pattern ? { pattern } : {}),
    ...(accountIds.length > 0 ? { accountIds } : {}),
    ...(postKeys.length > 0 ? { postKeys } : {}),
    ...(surface === 'any' ? {} : { surface }),
    effect,
    flag,
    ...(off ? { off } : {}),
    ...(note ? { note } : {}),
  };
}

/** The rules with the one at `index` a place earlier (-1) or later (1). */
export function moved(rules: readonly FlagRule[], index: number, by: -1 | 1): FlagRule[] {
  const [one, other] = [rules[index], rules[index + by]];
  if (!one || !other) return [...rules];
  return rules.toSpliced(Math.min(index, index + by), 2, ...(by < 0 ? [one, other] : [other, one]));
}

/** The rules with this one in the place of the former of its id, else at the end. */
export const withRule = (rules: readonly FlagRule[], rule: FlagRule): FlagRule[] =>
  rules.some(({ id }) => id === rule.id)
    ? rules.map(one => (one.id === rule.id ? rule : one))
    : [...rules, rule];
