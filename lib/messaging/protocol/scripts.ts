import type { Flag } from '../../model/flag.ts';
import type { Review, ReviewStage, Revision, RevisionState } from '../../model/revision.ts';
import type { Role } from '../../model/role.ts';
import type { Scope, Script, ScriptContent } from '../../model/script.ts';

/** Where a script stands for those who write it. `live`: approved; `live+`: approved, and a newer revision is open. */
export type ScriptStanding = 'live' | 'live+' | RevisionState | 'expired' | 'retired';

/** One line of the desk's list: no bodies, so that ten thousand of them are quickly told. */
export interface ScriptHead {
  /** The script's id, be it approved yet or not. */
  id: string;
  title: string;
  /** First characters of the body, for recognising it. */
  first: string;
  category: string;
  roles: Role[];
  flags: Flag[];
  scope: Scope;
  standing: ScriptStanding;
  ownerId?: string | undefined;
  version: number;
  /** How many revisions are open. Two or more: somebody else writes, too, or two writings collide. */
  open: number;
  /** The next stage at which one of them waits for a review. */
  waitsFor?: ReviewStage | undefined;
  validTo?: number | undefined;
  /** So that no second script takes it. */
  shortcut?: string | undefined;
  /** It refers to a fact that does not hold now, or that nobody wrote. */
  stale?: true | undefined;
  updatedAt: number;
}

/** What a list of heads may be narrowed by; what is absent narrows nothing. */
export interface ScriptFilter {
  /** Found by the same search as in the panel; the best first. */
  query?: string;
  category?: string;
  role?: Role;
  flag?: Flag;
  scope?: Scope;
  standing?: ScriptStanding;
  ownerId?: string;
  /** Only those that wait for this review. */
  waitsFor?: ReviewStage;
  /** Only those of which a revision waits for a stage that I may review, and that I did not write (待我审). */
  waitsForMe?: true;
  /** Only those of which I have an open draft, or one that was sent back (我的草稿). */
  myDraft?: true;
  /** Only those that refer to a fact that does not hold (引用过期). */
  stale?: true;
}

/** All that is known of one script. */
export interface ScriptSheet {
  id: string;
  /** What operators get now; absent: nothing yet. */
  script?: Script;
  /** Every revision, the newest first, those that became versions included. */
  revisions: Revision[];
  /** Others who are writing it right now (a draft of theirs changed within the last minutes). */
  writers: { memberId: string; at: number }[];
  /** Open revisions that were begun from a version that is no longer the newest. */
  behind: string[];
}

export type ScriptRefusal =
  /** This member may not. */
  | 'forbidden'
  /** The content breaks a limit: `detail` names the field. */
  | 'invalid'
  /** Somebody, or another device, was quicker: `detail` is what stands now. */
  | 'conflict'
  /** It is gone, or not in a state in which this can be done. */
  | 'gone'
  /** Nobody reviews what they wrote themselves. */
  | 'own-work'
  /** It was begun from a version that is no longer the newest: look at both first, then say `compared`. `detail` is the newest. */
  | 'behind'
  /** A place is unknown or a fact does not exist: `detail` names it. */
  | 'place';

export type ScriptOutcome<Value = unknown> =
  | ({ ok: true } & Value)
  | { ok: false; reason: ScriptRefusal; detail?: string };

/** Writing and reviewing scripts; picking and inserting them is the library's. */
export interface ScriptsService {
  list(input: { filter: ScriptFilter }): Promise<ScriptHead[]>;
  /** Every category in use, Chorus' own first. */
  categories(): Promise<string[]>;
  sheet(input: { id: string }): Promise<ScriptSheet | undefined>;
  /**
   * Keeps what is being written, again and again. Without `revisionId` a new draft of mine is begun (of a new script without `scriptId`).
   * `edit`: the one that the writer saw last. On a conflict nothing is lost: the text is kept as a second draft, named in the answer.
   */
  saveDraft(input: {
    revisionId?: string;
    scriptId?: string;
    content: ScriptContent;
    edit: number;
    /** The words that the writer had before them: of another device's words the number may be the same. */
    seen?: ScriptContent;
    note?: string;
    /** The version that the writer has taken into account; absent: the one that it was begun from. */
    baseVersion?: number;
  }): Promise<ScriptOutcome<{ revisionId: string; scriptId: string; edit: number; forked?: boolean }>>;
  /**
   * Asks for a review. A script of mine alone is approved at once, and so is a keeper's where the team has no review; `approved`: the
   * version that it became.
   */
  propose(input: {
    revisionId: string;
    note?: string;
    compared?: true;
  }): Promise<ScriptOutcome<{ approved?: number }>>;
  /** Takes a proposed revision back to being a draft. */
  withdraw(input: { revisionId: string }): Promise<ScriptOutcome>;
  /** Gives a draft up; it stays readable in the history. */
  drop(input: { revisionId: string }): Promise<ScriptOutcome>;
  /** `approved`: this was the last stage, and operators now get it. */
  review(
    input: { revisionId: string; compared?: true } & Pick<
      Review,
      'stage' | 'verdict' | 'ticked' | 'note' | 'edit'
    >,
  ): Promise<ScriptOutcome<{ approved?: number }>>;
  /** What every stage has passed becomes the next version: of two that were passed at once, the second waits for this. */
  approve(input: { revisionId: string; compared?: true }): Promise<ScriptOutcome<{ approved?: number }>>;
  comment(input: { revisionId: string; text: string }): Promise<ScriptOutcome>;
  /** A new draft that says what this version said. */
  restore(input: { revisionId: string }): Promise<ScriptOutcome<{ revisionId: string }>>;
  retire(input: { id: string }): Promise<ScriptOutcome>;
  unretire(input: { id: string }): Promise<ScriptOutcome>;
}
