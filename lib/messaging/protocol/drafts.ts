import type { Role } from '../../model/role.ts';
import type { ScriptContent } from '../../model/script.ts';
import type { DraftHit, DraftRule } from '../../rules/draft-check/hit.ts';
import type { PageContext } from './items.ts';

/** A hit as a screen shows it: said in a sentence, so that no page carries the words. */
export interface DraftNote extends DraftHit {
  text: string;
}

/** Notes on one text of a script; `index` 0 is its body, the others its variants. */
export interface ScriptNotes {
  index: number;
  notes: DraftNote[];
}

/** How often operators held against a rule. */
export interface DraftCount {
  rule: DraftRule;
  dismissed: number;
  overridden: number;
  /** The last reasons that were given, the newest first. */
  whys: string[];
}

/** A hit is the same while the draft says the same; of an item, it stays dismissed. */
interface HitOfItem {
  page: PageContext;
  itemId: string;
  rule: DraftRule;
  said: string;
}

export interface DraftsService {
  /** What is wrong with what is about to be sent, the worst first; what was dismissed or justified for this item is left out. */
  check(input: { page: PageContext; itemId?: string; text: string; scriptId?: string }): Promise<DraftNote[]>;
  dismiss(input: HitOfItem): Promise<void>;
  /** It is sent all the same, for this reason. */
  override(input: HitOfItem & { why: string }): Promise<void>;
  /** Rules that were held against within so many days, the most often first. */
  counts(input: { days: number }): Promise<DraftCount[]>;
  /** What would be said of this text from the mouth of this role. */
  tryOut(input: { text: string; role?: Role }): Promise<DraftNote[]>;
  /** Every text of a script that something is wrong with, for each role that it is written for. */
  checkScript(input: { content: ScriptContent }): Promise<ScriptNotes[]>;
}
