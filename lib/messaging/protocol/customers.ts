import type { Customer, Need } from '../../model/customer.ts';
import type { PersonLine } from '../../model/person-line.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { PromiseRow } from '../../model/promise.ts';
import type { Stage } from '../../model/script.ts';
import type { PageContext } from './items.ts';

/** Where a conversation stands, as the bar and the card show it; the words are made in the background. */
export interface StageView {
  customerId: string;
  stage: Stage;
  /** What nobody has found out yet. */
  missing: Need[];
  /** It has come to a stand. */
  stalled?: boolean;
  /** What the steps are called, in their order; the current one says how it stands. */
  steps: { stage: Stage; name: string }[];
  /** What the steps are of. */
  label: string;
  /** What is missing and why it stands still, in a sentence; empty when there is nothing to say. */
  say: string;
}

/** What somebody was told that it costs. */
export interface PriceTold {
  price: string;
  accountName: string;
  at: number;
}

/** The other side of the conversation in front, as the team knows them. */
export interface CustomerCard {
  /** To be sent along with whatever is changed. */
  page: PageContext;
  /** The last message of theirs, which an answer would be for. */
  itemId?: string;
  id: string;
  platform: PlatformId;
  name: string;
  /** Known by the platform's own id, so it is the same person at every account. */
  isSure: boolean;
  /** They asked for it, and have not written since. */
  isForgotten: boolean;
  /** Of accounts that sell. */
  stage?: StageView;
  needs: Customer['needs'];
  note?: Customer['note'];
  promises: Pick<PromiseRow, 'id' | 'text' | 'promisedAt' | 'state'>[];
  lastPrice?: PriceTold;
  /** What they wrote to accounts of the matrix elsewhere, the newest first. */
  history: PersonLine[];
}

/** `no-person`: the page shows nobody who could be remembered. */
export type CustomerSaved = { ok: true } | { ok: false; reason: 'no-person' | 'invalid' };

export interface CustomersService {
  /** Undefined where the page shows no conversation, or nobody in it. */
  ofConversation(input: { page: PageContext }): Promise<CustomerCard | undefined>;
  /** The conversation in the tab that the operator looks at. */
  inFront(): Promise<CustomerCard | undefined>;
  setStage(input: { page: PageContext; stage: Stage }): Promise<CustomerSaved>;
  /** An empty text takes back what was known. */
  setNeed(input: { page: PageContext; need: Need; text: string }): Promise<CustomerSaved>;
  setNote(input: { page: PageContext; text: string }): Promise<CustomerSaved>;
  /** Takes name, id and words of a person out of all that the team keeps. There is no way back. */
  forget(input: { id: string }): Promise<CustomerSaved>;
}
