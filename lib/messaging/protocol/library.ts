import type { Fact } from '../../model/fact.ts';
import type { Picture } from '../../model/picture.ts';
import type { ReadyScript } from '../../model/ready-script.ts';
import type { Script } from '../../model/script.ts';
import type { PageContext } from './items.ts';

export interface ScriptHit {
  script: Script;
  ready: ReadyScript;
  /** Parts of the title that matched, as [start, end) character positions. */
  titleMatches: [number, number][];
  /** The same in the first lines of the ready text. */
  bodyMatches?: [number, number][];
  expired: boolean;
  /** Written for other roles, or for another kind of place; listed last. */
  wrongRole?: boolean;
}

export interface LibraryService {
  /** The best `limit` ready scripts for this item as this page's account. */
  best(input: { page: PageContext; itemId: string; limit: number }): Promise<ReadyScript[]>;
  /** Searches everything; filled for the item when one is named. */
  search(input: { query: string; page?: PageContext; itemId?: string; limit: number }): Promise<ScriptHit[]>;
  /** One way of saying this script, made ready; undefined when there is no such script any more. */
  ready(input: {
    scriptId: string;
    variant: number;
    page?: PageContext;
    itemId?: string;
  }): Promise<ReadyScript | undefined>;
  /** The pictures that go with this script. */
  pictures(input: { scriptId: string }): Promise<Picture[]>;
  facts(): Promise<Fact[]>;
  /** The operator used a script on an item; the outcome is what the page said. */
  used(input: {
    page: PageContext;
    itemId: string;
    scriptId: string;
    outcome: 'inserted' | 'copied';
    /** Which way of saying it; absent: the first. */
    variant?: number;
    /** What went into the box; kept on this device until the answer is seen, where the team learns from edits. */
    text?: string;
  }): Promise<void>;
}
