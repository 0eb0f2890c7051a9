import { t } from '../locales/index.ts';
import '../locales/all-words.ts';
import type { Item } from '../model/item.ts';
import type { Role } from '../model/role.ts';
import type { DutyVerdict } from '../rules/policy/duty.ts';
import { reasonOf } from '../rules/policy/reason.ts';

/** Why this account does so, in a sentence: the team's own, else what its role is there for. Said here, so that no page carries the words. */
export function whyOf({ labels }: Pick<Item, 'labels'>, role: Role, verdict: DutyVerdict): string {
  if (verdict.why) return verdict.why;
  const flag = labels.includes('crisis') ? 'crisis' : (labels[0] ?? 'none');
  return t(`why.${reasonOf({ ...verdict, role, flag })}`);
}
