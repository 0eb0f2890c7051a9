import type { CoverageFigures, Exclusion, Range } from '../../model/coverage.ts';
import type { Flag } from '../../model/flag.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { Role } from '../../model/role.ts';
import type { PageContext } from './items.ts';

/** A post, as an account's duty: its own, or one of which something was handed over to it. */
export interface PostRef {
  platform: PlatformId;
  key: string;
  accountId: string;
}

/** One item of a post, and whether it counts. */
export interface CoverageRow {
  id: string;
  authorName: string;
  text: string;
  answered: boolean;
  /** Absent: it counts. */
  excluded?: Exclusion;
  /** Somebody said so. */
  byHand: boolean;
}

/** One goal with the items that it is about: what is unanswered first, what does not count last. */
export interface CoverageSheet extends CoverageFigures {
  rows: CoverageRow[];
  /** So many more do not stand in `rows`. */
  cut: number;
}

/** A fresh post's first hour: when it ends, and its front rows in the order of time. */
export interface FirstHourBoard {
  endsAt: Range;
  rows: CoverageRow[];
}

export interface PostCoverage {
  account: { id: string; name: string; role: Role };
  title: string;
  sheets: CoverageSheet[];
  firstHour?: FirstHourBoard;
}

/** One day of an account. */
export interface AccountCoverage {
  /** When the day began in Shanghai, UTC ms. */
  day: number;
  figures: CoverageFigures[];
  /** Posts with something to answer that day, or in their first hour. */
  posts: { ref: PostRef; title: string; answered: number; total: number; isFresh: boolean }[];
}

/** What the operator asked to see from a page, and how far reading had come there. */
export interface CoverageLook {
  ref: PostRef;
  read: number;
  /** What the page itself says there is. */
  shown?: number;
  at: number;
}

export interface CoverageService {
  ofPost(input: PostRef): Promise<PostCoverage | undefined>;
  /** `at`: an instant of the day (UTC ms); absent: today. */
  ofAccount(input: { accountId: string; at?: number }): Promise<AccountCoverage | undefined>;
  /** Somebody's word: it counts for this goal, or does not. */
  flip(input: { id: string; flag: Flag; in: boolean }): Promise<void>;
  /** From a page: its coverage is what the panel is to show next. */
  look(input: { page: PageContext; read: number; shown?: number }): Promise<void>;
  looked(): Promise<CoverageLook | undefined>;
}
