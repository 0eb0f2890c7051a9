import type { Range } from '../../model/coverage.ts';
import type { Escalation } from '../../model/escalation.ts';
import type { Flag, Reason } from '../../model/flag.ts';
import type { Handoff } from '../../model/handoff.ts';
import type { Post, ReadItem } from '../../model/item.ts';
import type { PlatformId, SurfaceId } from '../../model/platform.ts';
import type { Duty } from '../../model/policy.ts';
import type { Role } from '../../model/role.ts';
import type { Coverage, Wait } from '../../model/wait.ts';
import type { StageView } from './customers.ts';

/** An item as a screen shows it. */
export interface ItemView {
  /** In an answer to a page, the id that the page asked for. */
  id: string;
  /** Other ids under which surfaces show the same item. */
  alsoIds?: string[];
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
  /** Why, in a sentence. */
  why?: string;
  /** True when the duty is this account's own to answer now. */
  mine: boolean;
  wait: Wait;
  /** Who should answer instead, when duty is `steer` and an account of that role exists. */
  steer?: { role: Role; accountId: string; accountName: string };
  /** Our reply to it was read. */
  replied?: true;
  handoff?: Pick<Handoff, 'id' | 'state' | 'toAccountId'> & { toAccountName: string };
  /** It is to be pinned, or was. */
  pin?: 'due' | 'done';
  /** What else of its author one should know: what they wrote elsewhere in the matrix, in a sentence. */
  person?: string;
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
  /** The first hour of a star's own post, while it runs. */
  firstHour?: { endsAt: Range; answered: number; total: number };
  /** Where the conversation in front stands, for an account that sells. */
  stage?: StageView;
  signedIn: boolean;
}

export interface ItemsService {
  /** Stores what was read (item + event + outbox in one transaction) and answers the views, in order. */
  seen(input: { page: PageContext; items: ReadItem[] }): Promise<ItemView[]>;
  /** Views again after something changed; unknown ids are left out. */
  views(input: { page: PageContext; ids: string[] }): Promise<ItemView[]>;
  summary(input: { page: PageContext }): Promise<PageSummary>;
  queue(): Promise<ItemView[]>;
  /** What my accounts still have to pin. */
  pins(): Promise<ItemView[]>;
  markAnswered(input: { id: string }): Promise<void>;
  reopen(input: { id: string }): Promise<void>;
  /** Somebody pinned it where the page does not show it. */
  markPinned(input: { id: string }): Promise<void>;
  /** A person says what it is; undefined = none. */
  setFlag(input: { id: string; flag?: Flag }): Promise<void>;
  /** Today's figures of my accounts. `medianMs`/`inTime` are absent when there is nothing to measure. */
  today(): Promise<{ answered: number; medianMs?: number; inTime?: number; unknown: number }>;
}
