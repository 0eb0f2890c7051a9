import type { MemberRole } from '../model/member.ts';
import { isTaught } from '../model/pack.ts';

/** What a member may be refused. The screen asks to hide, the server asks to refuse. */
export const DEEDS = [
  'write-item',
  'write-event',
  'propose-handoff',
  'raise-escalation',
  'report-page',
  'write-customer',
  'write-promise',
  'release-escalation',
  'write-own-script',
  'propose-script',
  'write-picture',
  'write-script-edit',
  'read-fact-change',
  'write-library',
  'review-content',
  'review-legal',
  'write-pack',
  'teach-page',
  'read-page-reports',
  'write-policy',
  'write-account',
  'invite',
] as const;
export type Deed = (typeof DEEDS)[number];

const OPERATOR: readonly Deed[] = [
  ...([
    'write-item',
    'write-event',
    'propose-handoff',
    'raise-escalation',
    'report-page',
    'write-customer',
    'write-promise',
    'teach-page',
    'write-own-script',
    'propose-script',
    'write-picture',
    'write-script-edit',
    'read-fact-change',
  ] as const),
];
const KEEPER: readonly Deed[] = [
  ...OPERATOR,
  'write-library',
  'review-content',
  'write-pack',
  'read-page-reports',
];
const DIRECTOR: readonly Deed[] = [
  ...KEEPER,
  'release-escalation',
  'review-legal',
  'write-policy',
  'write-account',
];
const ADMIN: readonly Deed[] = [...DIRECTOR, 'invite'];

const ALLOWED: Record<MemberRole, readonly Deed[]> = {
  operator: OPERATOR,
  keeper: KEEPER,
  director: DIRECTOR,
  admin: ADMIN,
};

/** Whatever is not listed for a role is refused. */
export const may = (role: MemberRole, deed: Deed): boolean => ALLOWED[role].includes(deed);

/** Whoever works on a page may teach it; what is built in is mended by those who keep the library. */
export const packDeed = (id: string): Deed => (isTaught(id) ? 'teach-page' : 'write-pack');
