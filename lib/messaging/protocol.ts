import type { Account } from '../model/account.ts';
import type { Escalation } from '../model/escalation.ts';
import type { Fact } from '../model/fact.ts';
import type { Flag, Reason } from '../model/flag.ts';
import type { Handoff } from '../model/handoff.ts';
import type { Post, ReadItem } from '../model/item.ts';
import type { Member, MemberRole } from '../model/member.ts';
import type { PlatformId, SurfaceId } from '../model/platform.ts';
import type { Duty } from '../model/policy.ts';
import type { ReadyScript } from '../model/ready-script.ts';
import type { Role } from '../model/role.ts';
import type { Script } from '../model/script.ts';
import type { Coverage, Wait } from '../model/wait.ts';

/**
 * What the background does for the page overlay, the panel, the popup and options. One interface a service; each method is one message.
 * `PAGE_METHODS` below lists the only ones a content script may call.
 */
export interface Services {
  session: SessionService;
  items: ItemsService;
  library: LibraryService;
  handoffs: HandoffsService;
  escalations: EscalationsService;
  accounts: AccountsService;
  pages: PagesService;
  sync: SyncService;
}

export interface SessionService {
  state(): Promise<SessionState>;
  signIn(input: { server: string; email: string; password: string }): Promise<SignInOutcome>;
  join(input: {
    server: string;
    invitationId: string;
    name: string;
    email: string;
    password: string;
  }): Promise<SignInOutcome>;
  /** Keeps nothing of the workspace on this device. Refused with the number of unsent entries unless `force`. */
  signOut(input: { force: boolean }): Promise<{ ok: true } | { ok: false; reason: 'unsent'; unsent: number }>;
  invite(input: {
    email: string;
    role: MemberRole;
  }): Promise<{ ok: true; link: string } | { ok: false; message: string }>;
}

export type SessionState =
  | { signedIn: false; server?: string }
  | {
      signedIn: true;
      server: string;
      member: Member;
      workspace: { id: string; name: string };
      members: Member[];
    };

export type SignInOutcome =
  | { ok: true }
  | { ok: false; reason: 'unreachable' | 'refused' | 'invalid'; message: string };

/** An item as a screen shows it. */
export interface ItemView {
  id: string;
  platform: PlatformId;
  surface: SurfaceId;
  authorName: string;
  text: string;
  post: Post;
  labels: Flag[];
  reasons: Reason[];
  accountId?: string;
  accountName?: string;
  role?: Role;
  duty: Duty | 'none';
  /** True when the duty is this account's own to answer now. */
  mine: boolean;
  wait: Wait;
  /** Who should answer instead, when duty is `steer` and an account of that role exists. */
  steer?: { role: Role; accountId: string; accountName: string };
  handoff?: Pick<Handoff, 'id' | 'state' | 'toAccountId'> & { toAccountName: string };
  escalation?: Pick<Escalation, 'id' | 'state' | 'raisedAt' | 'decision'>;
}

/** Who looks at what: sent along with whatever is read. */
export interface PageContext {
  platform: PlatformId;
  surface: SurfaceId;
  post: Post;
  /** As the page names it. */
  account?: { id?: string; name: string };
}

/** What the bar says. */
export interface PageSummary {
  account?: { id: string; name: string; role: Role };
  /** The page is logged in as somebody whom the workspace does not know. */
  unknownAccount?: string;
  waiting: number;
  atRisk: number;
  missed: number;
  handoffs: number;
  coverage?: Coverage;
  signedIn: boolean;
}

export interface ItemsService {
  /** Stores what was read (item + event + outbox in one transaction) and answers the views, in order. */
  seen(input: { page: PageContext; items: ReadItem[] }): Promise<ItemView[]>;
  /** Views again after something changed; unknown ids are left out. */
  views(input: { page: PageContext; ids: string[] }): Promise<ItemView[]>;
  summary(input: { page: PageContext }): Promise<PageSummary>;
  queue(): Promise<ItemView[]>;
  markAnswered(input: { id: string }): Promise<void>;
  reopen(input: { id: string }): Promise<void>;
  /** A person says what it is; undefined = none. */
  setFlag(input: { id: string; flag?: Flag }): Promise<void>;
  /** Today's figures of my accounts. `medianMs`/`inTime` are absent when there is nothing to measure. */
  today(): Promise<{ answered: number; medianMs?: number; inTime?: number; unknown: number }>;
}

export interface ScriptHit {
  script: Script;
  ready: ReadyScript;
  /** Parts of the title that matched, as [start, end) character positions. */
  titleMatches: [number, number][];
  expired: boolean;
  /** Written for other roles, or for another kind of place; listed last. */
  wrongRole?: boolean;
}

export interface LibraryService {
  /** The best `limit` ready scripts for this item as this page's account. */
  best(input: { page: PageContext; itemId: string; limit: number }): Promise<ReadyScript[]>;
  /** Searches everything; filled for the item when one is named. */
  search(input: { query: string; page?: PageContext; itemId?: string; limit: number }): Promise<ScriptHit[]>;
  save(input: {
    script: Script;
  }): Promise<{ ok: true } | { ok: false; reason: 'forbidden' | 'invalid'; message: string }>;
  facts(): Promise<Fact[]>;
  /** The operator used a script on an item; the outcome is what the page said. */
  used(input: {
    page: PageContext;
    itemId: string;
    scriptId: string;
    outcome: 'inserted' | 'copied';
  }): Promise<void>;
}

export interface HandoffView {
  handoff: Handoff;
  fromName: string;
  toName: string;
  toRole: Role;
  /** I operate the receiving account / the sending one. */
  forMe: boolean;
  fromMe: boolean;
}

export interface HandoffsService {
  /** Who should get it and the public line, ready to insert; undefined when no account of that role exists. */
  propose(input: {
    page: PageContext;
    itemId: string;
    toAccountId?: string;
  }): Promise<HandoffProposal | undefined>;
  create(input: {
    page: PageContext;
    itemId: string;
    toAccountId: string;
    publicLine?: string;
  }): Promise<{ ok: true; id: string } | { ok: false; reason: string }>;
  accept(input: { id: string }): Promise<StepOutcome>;
  finish(input: { id: string }): Promise<StepOutcome>;
  decline(input: { id: string; reason: string }): Promise<StepOutcome>;
  list(): Promise<HandoffView[]>;
}

export type StepOutcome = { ok: true } | { ok: false; reason: 'forbidden' | 'conflict' | 'not-found' };

export interface HandoffProposal {
  to: { accountId: string; name: string; role: Role };
  line?: ReadyScript;
  others: { accountId: string; name: string; role: Role }[];
}

export interface EscalationsService {
  raise(input: {
    page: PageContext;
    itemId: string;
  }): Promise<{ ok: true; id: string } | { ok: false; reason: string }>;
  release(input: { id: string; decision: string }): Promise<StepOutcome>;
  list(): Promise<Escalation[]>;
}

export interface AccountsService {
  list(): Promise<Account[]>;
  save(input: {
    account: Account;
  }): Promise<{ ok: true } | { ok: false; reason: 'forbidden' | 'invalid'; message: string }>;
}

/** The reply box that the operator has open, for the panel's line "正在回复 …". */
export interface ComposerContext {
  tabId: number;
  page: PageContext;
  itemId: string;
  authorName: string;
  flag?: Flag;
}

export interface PagesService {
  /** The overlay says which comment its open reply box answers; undefined when none. */
  composing(input: { page: PageContext; itemId?: string }): Promise<void>;
  context(): Promise<ComposerContext | undefined>;
  /** From the panel: insert this script into the open reply box of the active tab. */
  insert(input: {
    scriptId: string;
  }): Promise<{ ok: true } | { ok: false; reason: 'no-box' | 'refused' | 'copied'; message: string }>;
  /** Opens (or finds) the page of an item or handoff and asks it to show the comment. */
  show(input: { itemId: string; url?: string }): Promise<{ ok: true } | { ok: false; reason: 'no-address' }>;
  /** What this tab has been asked to show; asked by the overlay when it mounts. */
  toShow(): Promise<string | undefined>;
  openPanel(): Promise<void>;
  openOptions(): Promise<void>;
}

/** Connection and sync, in a form that a screen can put into words. */
export interface SyncState {
  link: 'signed-out' | 'online' | 'offline' | 'connecting' | 'unauthorized';
  unsent: number;
  /** Entries that the server refused for good; shown, never dropped silently. */
  refused: { id: string; kind: string; reason: string }[];
  lastSyncAt?: number;
}

export interface SyncService {
  state(): Promise<SyncState>;
  now(): Promise<void>;
  dismissRefused(input: { id: string }): Promise<void>;
}

export type Table =
  | 'items'
  | 'scripts'
  | 'facts'
  | 'accounts'
  | 'handoffs'
  | 'escalations'
  | 'policy'
  | 'session'
  | 'sync'
  | 'composing';

/** Background → everybody, over a port named PORT_NAME. */
export type Push =
  | { type: 'changed'; tables: Table[] }
  /** To one overlay. */
  | { type: 'show'; itemId: string }
  | { type: 'insert'; requestId: string; itemId: string; script: ReadyScript };

/** Overlay → background over the same port, answering `insert`. */
export type PortReply = {
  type: 'insert-outcome';
  requestId: string;
  outcome: 'inserted' | 'copied' | 'refused';
  reason?: string;
};

export const PORT_NAME = 'chorus';

/** The only methods that a content script may call: nothing that hands out the session, the library as a whole or settings. */
export const PAGE_METHODS: readonly string[] = [
  'items.seen',
  'items.views',
  'items.summary',
  'items.markAnswered',
  'items.reopen',
  'items.setFlag',
  'library.best',
  'library.search',
  'library.used',
  'handoffs.propose',
  'handoffs.create',
  'escalations.raise',
  'pages.composing',
  'pages.toShow',
  'pages.openPanel',
  'pages.openOptions',
];
