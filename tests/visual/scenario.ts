import type { MemberRole } from '../../lib/model/member.ts';
import type { SyncState } from '../../lib/state/views.ts';

/** How the world stands for one look at a screen; given in the address as `?scenario=…`. */
export interface Scenario {
  signedIn: boolean;
  role: MemberRole;
  /** A reply box stands open. */
  box: boolean;
  /** A conversation is in front. */
  dm: boolean;
  content: 'full' | 'long' | 'empty';
  answers: 'yes' | 'broken' | 'never';
  sync: SyncState;
}

const online = (now: number): SyncState => ({ link: 'online', unsent: 0, refused: [], lastSyncAt: now });
const REFUSED = [
  { id: 'r1', kind: 'script', reason: 'forbidden' },
  { id: 'r2', kind: 'handoff', reason: 'conflict' },
];

const CHANGES = {
  full: {},
  director: { role: 'director' },
  admin: { role: 'admin' },
  dm: { dm: true },
  'no-box': { box: false },
  long: { content: 'long' },
  empty: { content: 'empty', box: false },
  'signed-out': { signedIn: false },
  broken: { answers: 'broken' },
  loading: { answers: 'never' },
  offline: { sync: { link: 'offline', unsent: 3, refused: [] } },
  refused: { role: 'director', sync: { link: 'unauthorized', unsent: 0, refused: REFUSED } },
} satisfies Record<string, Partial<Scenario>>;
export type ScenarioName = keyof typeof CHANGES;

const isName = (text: string): text is ScenarioName => Object.hasOwn(CHANGES, text);

export function scenarioOf(search: string, now: number): Scenario {
  const name = new URLSearchParams(search).get('scenario') ?? 'full';
  const base: Scenario = {
    signedIn: true,
    role: 'operator',
    box: true,
    dm: false,
    content: 'full',
    answers: 'yes',
    sync: online(now),
  };
  return { ...base, ...(isName(name) ? CHANGES[name] : {}) };
}
