import type { Fact } from '../../model/fact.ts';
import type { FactChange } from '../../model/fact-change.ts';
import type { Readers } from '../../rules/facts/reading.ts';
import type { FactShown } from '../../rules/facts/shown.ts';
import type { FactContent } from '../../rules/facts/typed.ts';
import type { TypedNumber } from '../../rules/facts/typed-numbers.ts';

export type { TypedNumber };

export interface FactLine {
  fact: Fact;
  /** How many scripts refer to its name. */
  uses: number;
}

/**
 * `conflict`: somebody else changed it meanwhile, `detail` is what it says now. `invalid`: `detail` is `field reason` (rules/facts/typed).
 * `gone`: there is no such fact.
 */
export type FactSaved =
  | { ok: true; id: string; version: number }
  | { ok: false; reason: 'forbidden' | 'invalid' | 'conflict' | 'gone'; detail?: string };

/** A change with who has read it. */
export interface FactChangeView {
  change: FactChange;
  /** Absent where nobody has to. */
  readers?: Readers;
}

/** A change of this device's that the server did not take: another one was quicker. */
export interface RefusedFact {
  fact: Fact;
  why?: string;
  reason: string;
  at: number;
  /** What holds instead; absent: there is no such fact. */
  now?: Fact;
}

export interface FactsService {
  /** Every fact, by product and name. */
  list(): Promise<FactLine[]>;
  /** `base`: the version that the writer saw; 0: a new fact. `mustRead`: operators get a card. */
  save(input: {
    fact: FactContent & { id?: string };
    base: number;
    why?: string;
    mustRead: boolean;
  }): Promise<FactSaved>;
  /** From now on it no longer holds. */
  end(input: { id: string; why?: string; mustRead: boolean }): Promise<FactSaved>;
  /** Changes, the newest first: of one fact, or of all. */
  changes(input: { factId?: string; limit: number }): Promise<FactChangeView[]>;
  /** What this member has to read, the newest first. */
  unread(): Promise<FactChange[]>;
  markRead(input: { changeId: string }): Promise<void>;
  /** What the server did not take, the newest of each fact. */
  refused(): Promise<RefusedFact[]>;
  /** Writes it again upon what holds now. */
  takeUp(input: { factId: string }): Promise<FactSaved>;
  /** Gives it up. */
  dropRefused(input: { factId: string }): Promise<void>;
  /** The scripts that would show this fact, before and after; the first `limit` of `all`. */
  preview(input: { fact: FactContent & { id?: string }; limit: number }): Promise<{
    all: number;
    shown: FactShown[];
  }>;
  /** Figures that scripts say by themselves instead of referring to a fact. */
  typedNumbers(): Promise<TypedNumber[]>;
}
