import type { Flag } from '../../model/flag.ts';
import type { Duty, Occasion } from '../../model/policy.ts';
import type { Role } from '../../model/role.ts';

/** What a role is there for, in sentences that each locale has. */
export const WHYS = [
  ...(['report', 'business', 'spam', 'first-hour', 'head-account'] as const),
  ...(['steer-kol', 'steer-koc', 'steer-koe', 'steer-kos', 'steer-official'] as const),
  ...(['ask-back', 'selective', 'warm', 'trust', 'expert', 'seller', 'official'] as const),
  ...(['quarrel', 'free', 'silent'] as const),
] as const;
export type Why = (typeof WHYS)[number];

const ANSWERS: Record<Role, Why> = {
  KOL: 'selective',
  KOC: 'warm',
  KOE: 'expert',
  KOS: 'seller',
  official: 'official',
};

const STEERS: Record<Role, Why> = {
  KOL: 'steer-kol',
  KOC: 'steer-koc',
  KOE: 'steer-koe',
  KOS: 'steer-kos',
  official: 'steer-official',
};

interface Judged {
  role: Role;
  flag: Flag | 'none';
  duty: Duty;
  steerTo?: Role | undefined;
  occasion?: Occasion | undefined;
}

/** Why a role does this with such an item, where the team has not said it in its own words. */
export function reasonOf({ role, flag, duty, steerTo, occasion }: Judged): Why {
  if (duty === 'escalate') return flag === 'business' ? 'business' : 'report';
  if (duty === 'steer') return steerTo ? STEERS[steerTo] : 'free';
  if (duty === 'ask-back') return 'ask-back';
  if (duty === 'optional') return role === 'KOL' ? 'selective' : 'free';
  if (duty === 'skip') return silence(role, flag);
  if (occasion) return occasion;
  return role === 'KOC' && flag === 'trust' ? 'trust' : ANSWERS[role];
}

function silence(role: Role, flag: Flag | 'none'): Why {
  if (flag === 'spam') return 'spam';
  if (flag === 'negative') return 'quarrel';
  return role === 'KOL' ? 'selective' : 'silent';
}
