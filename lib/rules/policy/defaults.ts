import { DAY, HOUR, MINUTE } from '../../base/clock.ts';
import { FLAGS, type Flag } from '../../model/flag.ts';
import type { SurfaceKind } from '../../model/platform.ts';
import type { Occasion, PolicyRule } from '../../model/policy.ts';
import type { Role } from '../../model/role.ts';

type Cell = Pick<PolicyRule, 'duty' | 'steerTo' | 'targetMs' | 'nextMs' | 'pin'>;
type Table = Record<Flag | 'none', Cell>;

const answer = (targetMs: number, nextMs?: number): Cell => ({
  duty: 'answer',
  targetMs,
  ...(nextMs === undefined ? {} : { nextMs }),
});
const askBack = (targetMs: number, nextMs?: number): Cell => ({
  ...answer(targetMs, nextMs),
  duty: 'ask-back',
});
const steer = (steerTo: Role, targetMs?: number): Cell =>
  targetMs === undefined ? { duty: 'steer', steerTo } : { duty: 'steer', steerTo, targetMs };
const escalate = (targetMs: number): Cell => ({ duty: 'escalate', targetMs });
const optional: Cell = { duty: 'optional' };
const skip: Cell = { duty: 'skip' };

// A crisis is reported by whoever sees it first, whatever the role: the five minutes are the time to report, not to reply.
const REPORT = escalate(5 * MINUTE);

// The star sets the mood and keeps out of service; what is not mood goes to those who can help.
const KOL_COMMENT: Table = {
  crisis: REPORT,
  aftersale: steer('KOS', HOUR),
  business: escalate(DAY),
  purchase: steer('KOS', 30 * MINUTE),
  technical: steer('KOE', HOUR),
  recommend: steer('KOC', 2 * HOUR),
  trust: steer('KOC', 2 * HOUR),
  // A star who argues under the own post feeds the quarrel.
  negative: skip,
  heartfelt: optional,
  praise: optional,
  spam: skip,
  none: skip,
};

// Everyday messages to the star may get a line that points elsewhere, or none: no clock runs.
const KOL_DM: Table = {
  ...KOL_COMMENT,
  aftersale: steer('KOS'),
  business: escalate(4 * HOUR),
  purchase: steer('KOS'),
  technical: steer('KOE'),
  recommend: steer('KOC'),
  trust: steer('KOC'),
};

// Friends answer friends: nearly everything that is felt or doubted is theirs.
const KOC_COMMENT: Table = {
  crisis: REPORT,
  aftersale: steer('KOS', HOUR),
  business: steer('official', DAY),
  purchase: steer('KOS', 30 * MINUTE),
  technical: steer('KOE', HOUR),
  recommend: answer(2 * HOUR),
  trust: answer(HOUR),
  negative: answer(2 * HOUR),
  heartfelt: answer(2 * HOUR),
  praise: optional,
  spam: skip,
  none: optional,
};

const KOC_DM: Table = {
  ...KOC_COMMENT,
  aftersale: steer('KOS', 30 * MINUTE),
  purchase: steer('KOS', 10 * MINUTE),
  recommend: answer(HOUR),
  trust: answer(30 * MINUTE),
  negative: answer(HOUR),
  none: answer(4 * HOUR),
};

// A good answer may take an afternoon, and stands at the top from then on; a buyer may not wait for the expert at all.
const KOE_COMMENT: Table = {
  crisis: REPORT,
  aftersale: steer('KOS', HOUR),
  business: steer('official', DAY),
  purchase: steer('KOS', 30 * MINUTE),
  technical: { ...answer(4 * HOUR), pin: true },
  recommend: askBack(4 * HOUR),
  trust: answer(4 * HOUR),
  negative: answer(4 * HOUR),
  heartfelt: optional,
  praise: optional,
  spam: skip,
  none: optional,
};

const KOE_DM: Table = {
  ...KOE_COMMENT,
  aftersale: steer('KOS', 30 * MINUTE),
  purchase: steer('KOS', 10 * MINUTE),
  technical: answer(2 * HOUR),
  recommend: askBack(2 * HOUR),
  trust: answer(2 * HOUR),
};

const KOS_COMMENT: Table = {
  crisis: REPORT,
  aftersale: answer(30 * MINUTE),
  business: steer('official', DAY),
  purchase: answer(30 * MINUTE),
  technical: steer('KOE', HOUR),
  recommend: askBack(30 * MINUTE),
  trust: answer(HOUR),
  negative: answer(HOUR),
  heartfelt: optional,
  praise: optional,
  spam: skip,
  none: optional,
};

// First reply within five minutes is the seller's core figure, so even `在吗` has the clock. Once they talk, looking something up may take longer.
const NEXT = 10 * MINUTE;
const KOS_DM: Table = {
  ...KOS_COMMENT,
  aftersale: answer(5 * MINUTE, NEXT),
  purchase: answer(5 * MINUTE, NEXT),
  technical: steer('KOE', 5 * MINUTE),
  recommend: askBack(5 * MINUTE, NEXT),
  trust: answer(5 * MINUTE, NEXT),
  negative: answer(5 * MINUTE, NEXT),
  heartfelt: answer(30 * MINUTE),
  none: answer(5 * MINUTE, NEXT),
};

// The brand's own voice: formal matters stay here, selling and expertise are passed on.
const OFFICIAL_COMMENT: Table = {
  crisis: REPORT,
  aftersale: answer(HOUR),
  business: answer(DAY),
  purchase: steer('KOS', 30 * MINUTE),
  technical: steer('KOE', 2 * HOUR),
  recommend: steer('KOC', 2 * HOUR),
  trust: answer(2 * HOUR),
  negative: answer(HOUR),
  heartfelt: optional,
  praise: optional,
  spam: skip,
  none: optional,
};

const OFFICIAL_DM: Table = {
  ...OFFICIAL_COMMENT,
  aftersale: answer(30 * MINUTE),
  business: answer(4 * HOUR),
  purchase: steer('KOS', 10 * MINUTE),
  trust: answer(HOUR),
};

const TABLES: [Role, SurfaceKind, Table][] = [
  ['KOL', 'comment', KOL_COMMENT],
  ['KOL', 'dm', KOL_DM],
  ['KOC', 'comment', KOC_COMMENT],
  ['KOC', 'dm', KOC_DM],
  ['KOE', 'comment', KOE_COMMENT],
  ['KOE', 'dm', KOE_DM],
  ['KOS', 'comment', KOS_COMMENT],
  ['KOS', 'dm', KOS_DM],
  ['official', 'comment', OFFICIAL_COMMENT],
  ['official', 'dm', OFFICIAL_DM],
];

/** When a star speaks although the table above keeps it silent: in person right after publishing, and to friends of the house. */
const KOL_OCCASIONS: [Occasion, Partial<Table>][] = [
  ['first-hour', { heartfelt: answer(20 * MINUTE), praise: answer(20 * MINUTE), none: answer(20 * MINUTE) }],
  ['head-account', { heartfelt: answer(2 * HOUR), praise: answer(2 * HOUR) }],
];

const lines = (role: Role, surface: SurfaceKind, table: Partial<Table>): PolicyRule[] =>
  [...FLAGS, 'none' as const].flatMap(flag => {
    const cell = table[flag];
    return cell ? [{ role, surface, flag, ...cell }] : [];
  });

/** What a new workspace starts with: one rule for every role, surface and flag (and `none`), and the star's occasions. Teams edit their copy. */
export const DEFAULT_POLICY: PolicyRule[] = [
  ...TABLES.flatMap(([role, surface, table]) => lines(role, surface, table)),
  ...KOL_OCCASIONS.flatMap(([occasion, table]) =>
    lines('KOL', 'comment', table).map(line => ({ ...line, occasion })),
  ),
];
