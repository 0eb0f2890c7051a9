import type { Role } from '../../model/role.ts';
import type { PageContext } from './items.ts';
import type { ScriptOutcome } from './scripts.ts';

/** Stretches of time, days, in which the use of scripts is counted. */
export const USAGE_DAYS = [7, 30, 90] as const;
export type UsageDays = (typeof USAGE_DAYS)[number];

/**
 * What became of a good answer. `known`: a script, or somebody's draft, says the same already. `no-reply`: no reply of ours was read to it.
 * `empty`: nothing of it is left that another person could be told.
 */
export type AnswerKept = { /** In a sentence, so that no page carries the words. */ say: string } & (
  | { ok: true; scriptId: string }
  | { ok: false; reason: 'known'; scriptId: string }
  | { ok: false; reason: 'no-reply' | 'empty' | 'forbidden' }
);

/** How a script was used in a stretch of time. */
export interface UsageFigures {
  /** Inserted or copied. */
  uses: number;
  /** Seen sent, where the team learns from edits, and how many of these were changed before. */
  sent: number;
  edited: number;
  lastAt?: number | undefined;
}

/** What came of the items on which it was used. */
export interface UsageOutcomes {
  items: number;
  /** Of how many it can be said whether the answer was in time, and of how many it was. */
  timed: number;
  inTime: number;
  medianMs?: number | undefined;
  /** In how many the sale moved on afterwards; in how many somebody else had to take over. */
  movedOn: number;
  handedOver: number;
}

export interface UsageRow extends UsageFigures, UsageOutcomes {
  accountId: string;
  /** Empty: an account that is gone, or none was known. */
  accountName: string;
  role?: Role;
}

/** A change that operators make again and again. */
export interface HabitView {
  from: string;
  to: string;
  times: number;
  people: number;
  /** Of how many edits that are kept. */
  of: number;
  /** Often enough to be proposed as the next version, and it can be made in the script as it stands. */
  isProposal: boolean;
}

/** All that is known of one script's use. */
export interface UsageSheet {
  /** The team keeps what was sent in place of what was inserted. */
  learns: boolean;
  total: UsageFigures & UsageOutcomes;
  /** By account, the most uses first. */
  rows: UsageRow[];
  /** The most frequent first. */
  habits: HabitView[];
  /** When operators got it as it stands. */
  since: number;
  /** What came of it was looked up for the latest uses alone: there were more. */
  isPart: boolean;
}

/** A script in the table of all. */
export interface UsageLine extends UsageFigures {
  id: string;
  title: string;
  roles: Role[];
  /** When operators got it as it stands. */
  since: number;
}

export const FINDINGS = [
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
/** Why a script should be looked at. */
export type FindingKind = (typeof FINDINGS)[number];

export interface Finding {
  id: string;
  title: string;
  roles: Role[];
  /** `unused`: used last, absent: never. `expired`, `expiring`: valid until. */
  at?: number;
  /** `stale-fact`: names of facts that nobody wrote or that no longer hold. */
  names?: string[];
  /** `contradicts`: what it says by hand, and what the fact says. */
  said?: { said: string; factName: string; value: string };
  /** `alike`: the other one, and how much is the same, 0–1. */
  other?: { id: string; title: string; share: number };
  habit?: HabitView;
  /** `always-edited`, `never-edited`. */
  sent?: number;
  edited?: number;
}

export interface Findings {
  /** The first of them, and how many there are. */
  lists: Record<FindingKind, { all: number; some: Finding[] }>;
  learns: boolean;
}

/** What work teaches the library. */
export interface UsageService {
  /** Our reply to this item becomes a draft of a new script. */
  keepAnswer(input: { page: PageContext; itemId: string }): Promise<AnswerKept>;
  ofScript(input: { id: string; days: UsageDays }): Promise<UsageSheet | undefined>;
  /** Every script that operators get, the most used first. */
  table(input: { days: UsageDays }): Promise<UsageLine[]>;
  findings(): Promise<Findings>;
  /** A draft of the next version with this change made. */
  takeHabit(input: {
    scriptId: string;
    from: string;
    to: string;
  }): Promise<ScriptOutcome<{ revisionId: string; scriptId: string }>>;
}
