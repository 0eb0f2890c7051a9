import { DAY, HOUR, MINUTE, SECOND } from '../../lib/base/clock.ts';
import type { Finding, Findings, UsageLine, UsageService, UsageSheet } from '../../lib/messaging/protocol.ts';

const HABIT = { from: '先别急', to: '别慌哈', times: 4, people: 2, of: 6, isProposal: true };

const sheetAt = (now: number): UsageSheet => ({
  learns: true,
  total: {
    uses: 177,
    sent: 160,
    edited: 21,
    items: 171,
    timed: 160,
    inTime: 127,
    medianMs: 141_000,
    movedOn: 12,
    handedOver: 9,
  },
  rows: [
    {
      accountId: 'a1',
      accountName: '小鹿实测',
      role: 'KOC',
      uses: 112,
      sent: 101,
      edited: 9,
      lastAt: now - 5 * MINUTE,
      items: 110,
      timed: 104,
      inTime: 86,
      medianMs: 112 * SECOND,
      movedOn: 0,
      handedOver: 7,
    },
    {
      accountId: 'a2',
      accountName: '小美优选',
      role: 'KOS',
      uses: 64,
      sent: 58,
      edited: 12,
      lastAt: now - HOUR,
      items: 60,
      timed: 55,
      inTime: 39,
      medianMs: 220 * SECOND,
      movedOn: 12,
      handedOver: 2,
    },
    {
      accountId: 'gone',
      accountName: '',
      uses: 1,
      sent: 1,
      edited: 0,
      items: 1,
      timed: 1,
      inTime: 1,
      movedOn: 0,
      handedOver: 0,
    },
  ],
  habits: [HABIT, { from: '~', to: '', times: 1, people: 1, of: 6, isProposal: false }],
  since: now - 41 * DAY,
  isPart: false,
});

const tableAt = (now: number): UsageLine[] => [
  {
    id: 's4',
    title: '到手价',
    roles: ['KOS'],
    since: now - 12 * DAY,
    uses: 231,
    sent: 210,
    edited: 4,
    lastAt: now - MINUTE,
  },
  {
    id: 's1',
    title: '敏感肌孕妇能用吗',
    roles: ['KOC'],
    since: now - 41 * DAY,
    uses: 177,
    sent: 160,
    edited: 21,
    lastAt: now - 5 * MINUTE,
  },
  {
    id: 's3',
    title: '浓度怎么看',
    roles: ['KOE'],
    since: now - 90 * DAY,
    uses: 3,
    sent: 3,
    edited: 1,
    lastAt: now - 3 * DAY,
  },
  { id: 's5', title: '发货时间', roles: ['KOS'], since: now - 70 * DAY, uses: 0, sent: 0, edited: 0 },
];

const finding = (id: string, title: string, over: Partial<Finding> = {}): Finding => ({
  id,
  title,
  roles: ['KOC'],
  ...over,
});

const findingsAt = (now: number): Findings => {
  const some: Partial<Record<keyof Findings['lists'], Finding[]>> = {
    habit: [finding('s1', '敏感肌孕妇能用吗', { habit: HABIT })],
    contradicts: [
      finding('s4', '到手价', { roles: ['KOS'], said: { said: '189', factName: '到手价', value: '¥199' } }),
    ],
    'stale-fact': [finding('s5', '发货时间', { roles: ['KOS'], names: ['发货时效'] })],
    expired: [finding('s9', '双十一预热', { at: now - 2 * DAY })],
    expiring: [finding('s4', '到手价', { at: now + 3 * DAY, roles: ['KOS'] })],
    alike: [finding('s2', '孕期可用清单', { other: { id: 's7', title: '孕期清单', share: 0.94 } })],
    unused: [
      finding('s3', '浓度怎么看', { roles: ['KOE'], at: now - 70 * DAY }),
      finding('s6', '黑粉:智商税'),
    ],
  };
  const kinds = [
    'habit',
    'contradicts',
    'stale-fact',
    'expired',
    'expiring',
    'alike',
    'always-edited',
    'unused',
    'never-edited',
  ] as const;
  const lists = Object.fromEntries(
    kinds.map(kind => [kind, { all: some[kind]?.length ?? 0, some: some[kind] ?? [] }]),
  );
  return { lists: lists as Findings['lists'], learns: true };
};

/** What work has taught the library; of an empty one nothing. */
export function usageAt(now: number, full: boolean): UsageService {
  const nothing = findingsAt(now);
  const empty = Object.fromEntries(
    Object.keys(nothing.lists).map(kind => [kind, { all: 0, some: [] as Finding[] }]),
  );
  return {
    keepAnswer: async () => ({ ok: true, scriptId: 's9', say: '「孕妇能用吗」存成话术草稿了' }),
    ofScript: async ({ days }) => {
      if (full) return sheetAt(now);
      const total = { uses: 0, sent: 0, edited: 0, items: 0, timed: 0, inTime: 0, movedOn: 0, handedOver: 0 };
      return { learns: false, total, rows: [], habits: [], since: now - days * DAY, isPart: false };
    },
    table: async () => (full ? tableAt(now) : []),
    findings: async () => (full ? nothing : { lists: empty as Findings['lists'], learns: false }),
    takeHabit: async ({ scriptId }) => ({ ok: true, revisionId: 'r9', scriptId }),
  };
}
