import type { ComposerContext, PackView, Services, SessionState } from '../../lib/messaging/protocol.ts';
import { aPack, aTaughtPack } from '../../lib/rules/pack/pack.fixture.ts';
import { fakeScripts } from './fake-scripts.ts';
import { correctionsAt, PROPOSALS, testedWith } from './sample-corrections.ts';
import { accountCoverageAt, POST, postCoverageAt } from './sample-coverage.ts';
import { cardAt } from './sample-customer.ts';
import { draftsAt, redLinesAt } from './sample-drafts.ts';
import { factsService } from './sample-facts.ts';
import { handoffsAt } from './sample-handoffs.ts';
import { healthAt, REPORT, reportsAt } from './sample-health.ts';
import { ACCOUNTS, escalationsAt, longQueueAt, pinsAt, queueAt } from './sample-items.ts';
import { manyScripts } from './sample-library.ts';
import { PICTURES } from './sample-pictures.ts';
import { policyAt } from './sample-policy.ts';
import { promisesAt } from './sample-promises.ts';
import { type ScriptRows, scriptRowsAt } from './sample-revisions.ts';
import { factsAt, hitsFor, readyAt, scriptsAt } from './sample-scripts.ts';
import { sheetsAt } from './sample-sheets.ts';
import { usageAt } from './sample-usage.ts';
import type { Scenario } from './scenario.ts';

const PAGE: ComposerContext['page'] = {
  platform: 'xiaohongshu',
  surface: 'xiaohongshu.note',
  post: { key: 'p1', title: '孕期护肤到底能用什么' },
  account: { name: '小鹿实测' },
};
const CONTEXT: ComposerContext = {
  tabId: 1,
  page: PAGE,
  itemId: 'xiaohongshu:1',
  authorName: 'momo',
  flag: 'technical',
};

const PACKS: PackView[] = [
  { id: 'weibo.comments', pack: aPack({ version: 3 }) },
  {
    id: 'douyin.video',
    pack: aPack({ id: 'douyin.video', surface: 'douyin.video', version: 2, state: 'off' }),
    refused: { reason: 'place', detail: 'map.item.0 “:hover”', version: 3 },
  },
  { id: 'site:forum.example.com', pack: aTaughtPack() },
];

/** The background as the screens see it, without a background: same types, sample answers. */
export function fakeServices(scenario: Scenario, now: number): Services {
  const full = scenario.content !== 'empty';
  const author = scenario.box ? CONTEXT.authorName : undefined;
  return {
    session: {
      state: async () => sessionOf(scenario),
      signIn: async ({ password }) =>
        password === 'right' ? { ok: true } : { ok: false, reason: 'refused', message: '邮箱或密码不对' },
      join: async () => ({ ok: false, reason: 'unreachable', message: '' }),
      signOut: async ({ force }) => (force ? { ok: true } : { ok: false, reason: 'unsent', unsent: 3 }),
      invite: async () => ({ ok: true, link: 'http://localhost:8787/join?invitation=inv-1' }),
    },
    items: {
      seen: async () => [],
      views: async () => [],
      summary: async () => ({ waiting: 0, atRisk: 0, missed: 0, handoffs: 0, signedIn: true }),
      queue: async () => (scenario.content === 'long' ? longQueueAt(now) : full ? queueAt(now) : []),
      markAnswered: async () => {},
      reopen: async () => {},
      markPinned: async () => {},
      pins: async () => (full ? pinsAt(now) : []),
      setFlag: async () => {},
      today: async () =>
        full ? { answered: 37, medianMs: 108_000, inTime: 0.94, unknown: 2 } : { answered: 0, unknown: 0 },
    },
    coverage: {
      ofPost: async ref => (full ? postCoverageAt(now, ref) : undefined),
      ofAccount: async () => (full ? accountCoverageAt(now) : undefined),
      flip: async () => {},
      look: async () => {},
      looked: async () => (full ? { ref: POST, read: 23, shown: 120, at: 0 } : undefined),
    },
    policy: policyAt(now),
    drafts: draftsAt(now, full),
    redLines: redLinesAt(full),
    flagRules: {
      check: async () => [],
      posts: async () => (full ? [{ key: 'p1', title: '孕期护肤到底能用什么' }] : []),
      test: async ({ rules }) => testedWith(rules),
    },
    corrections: {
      list: async () => (full ? correctionsAt(now) : []),
      export: async () => ({ text: '{"from":"praise","to":"purchase"}\n', count: 1 }),
      proposals: async () => (full ? PROPOSALS : []),
    },
    promises: {
      list: async () => (full ? promisesAt(now) : []),
      keep: async () => ({ ok: true }),
      drop: async () => ({ ok: true }),
    },
    reminders: {
      settings: async () => ({ quiet: { on: full, from: 22 * 60, to: 8 * 60 } }),
      setSettings: async () => ({ ok: true }),
    },
    library: {
      best: async () => [],
      search: async ({ query }) => (full ? hitsFor(query, now, author) : []),
      ready: async ({ scriptId, variant }) => readyAt(scriptId, variant, now, author),
      pictures: async () => PICTURES,
      facts: async () => factsAt(now),
      used: async () => {},
    },
    pictures: { save: async () => ({ ok: true, id: PICTURES[0]?.id ?? '' }), get: async () => PICTURES },
    handoffs: {
      propose: async () => undefined,
      create: async () => ({ ok: true, id: 'h' }),
      accept: async () => ({ ok: true }),
      finish: async () => ({ ok: true }),
      decline: async () => ({ ok: false, reason: 'conflict' }),
      list: async () => (full ? handoffsAt(now) : []),
    },
    escalations: {
      raise: async () => ({ ok: true, id: 'e' }),
      release: async () => ({ ok: true }),
      list: async () => (full ? escalationsAt(now) : []),
    },
    facts: factsService(now, scenario.content),
    accounts: { list: async () => (full ? ACCOUNTS : []), save: async () => ({ ok: true }) },
    customers: {
      ofConversation: async () => cardAt(now),
      inFront: async () => (scenario.dm ? cardAt(now) : undefined),
      setStage: async () => ({ ok: true }),
      setNeed: async () => ({ ok: true }),
      setNote: async () => ({ ok: true }),
      forget: async () => ({ ok: true }),
    },
    packs: {
      forPage: async () => ({}),
      all: async () => (full ? PACKS : []),
      save: async () => ({ ok: false, reason: 'place', detail: 'map.item.0 “:hover”' }),
      teach: async () => ({ ok: true, version: 1 }),
      setState: async () => ({ ok: true, version: 4 }),
    },
    health: {
      list: async () => (full ? healthAt(now) : []),
      reports: async () => (full ? reportsAt(now) : []),
      report: async () => (full ? REPORT : undefined),
    },
    pages: {
      beginLesson: async () => true,
      composing: async () => {},
      context: async () => (scenario.box ? CONTEXT : undefined),
      insert: async () => (scenario.box ? { ok: true } : { ok: false, reason: 'no-box', message: '' }),
      show: async () => ({ ok: true }),
      toShow: async () => undefined,
      pageData: async () => undefined,
      health: async () => {},
      loadPart: async () => true,
      reportChange: async () => ({ ok: true, state: 'sent' }),
      openPanel: async () => {},
      openOptions: async () => {},
      shortcut: async () => 'Alt+Shift+K',
      openShortcuts: async () => {},
      openDesk: async () => {},
    },
    scripts: fakeScripts(libraryOf(scenario, now), { ...MEMBERS[0], role: scenario.role }, Date.now),
    sheets: sheetsAt(now, full),
    usage: usageAt(now, full),
    sync: { state: async () => scenario.sync, now: async () => {}, dismissRefused: async () => {} },
  };
}

function libraryOf({ content }: Scenario, now: number): ScriptRows {
  if (content === 'empty') return { scripts: [], revisions: [] };
  return content === 'long' ? manyScripts(now) : scriptRowsAt(now, scriptsAt(now));
}

const MEMBERS = [
  { id: 'm1', name: '林晓', role: 'operator' },
  { id: 'm2', name: '陈工', role: 'operator' },
  { id: 'm3', name: '小美', role: 'keeper' },
  { id: 'm4', name: '王总监', role: 'director' },
] as const;

function sessionOf({ signedIn, role }: Scenario): SessionState {
  if (!signedIn) return { signedIn: false, server: 'http://localhost:8787' };
  const members = [...MEMBERS];
  const workspace = { id: 'w1', name: '屿白护肤' };
  return {
    signedIn: true,
    server: 'http://localhost:8787',
    member: { ...MEMBERS[0], role },
    workspace,
    members,
  };
}
