import { createStore } from 'zustand/vanilla';
import type { DraftNote, HandoffProposal, ItemView, PageSummary, ScriptHit } from '../messaging/protocol.ts';
import type { Flag } from '../model/flag.ts';
import type { Grade } from '../model/grade.ts';
import type { Picture } from '../model/picture.ts';
import type { ReadyScript } from '../model/ready-script.ts';
import type { Stage } from '../model/script.ts';
import type { SurfaceState } from '../model/surface-state.ts';
import type { Typed } from '../rules/fill-script/typed.ts';

/** A rectangle in viewport px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A sentence in the bar, with one way out at the most. */
export interface Notice {
  text: string;
  tone: 'plain' | 'warn';
  action?: { label: string; run(): void };
}

/** What floats over the page for one item. */
export interface Float {
  kind: 'ready' | 'hand-over' | 'palette' | 'flag';
  itemId: string;
  box: Box;
  /** Gives the focus back to where it was opened from; absent: to the reply box. */
  back?(): void;
  /** What was typed to open the palette: a script takes its place. */
  called?: string;
  /** The script whose fields are to be filled in first. */
  script?: ReadyScript;
}

/** The worst that is wrong with what stands in the reply box, or with a script that is held back. */
export interface DraftView {
  worst: DraftNote;
  /** How many more there are. */
  more: number;
  box: Box;
  dismiss(): void;
  /** It goes all the same, for this reason. */
  override(why: string): void;
  /** Offers another way of saying it. */
  other?(): void;
  /** Of a script that waits for the reason: it does not go in after all. */
  drop?(): void;
}

/** How far reading has come; `shown` is what the page itself says there is, `unsure` were read from signs that disagree. */
export interface ReadingFigures {
  read: number;
  unsure: number;
  failed: number;
  shown: number | undefined;
  /** Conversations beside the open one in which something is unread; undefined where the page lists none. */
  unread: number | undefined;
  /** Which parts of the page are in doubt, and why, in stable words. */
  problems: readonly { part: string; reason: string }[];
}

/** What the overlay shows; nothing here is kept or synced. */
export interface OverlayView {
  surface: SurfaceState;
  summary: PageSummary | undefined;
  reading: ReadingFigures;
  /** There is no list to stand above: the bar floats. */
  loose: boolean;
  views: ReadonlyMap<string, ItemView>;
  /** How well this kind of page is known. */
  grade: Grade;
  /** A newer selector pack came that cannot be used. */
  isPackRefused: boolean;
  /** Counts how often scripts or facts have changed: whoever shows some asks again. */
  libraryVersion: number;
  notice: Notice | undefined;
  float: Float | undefined;
  draft: DraftView | undefined;
}

/** What the overlay's parts may ask for. */
export interface OverlayDeeds {
  best(itemId: string): Promise<ReadyScript[]>;
  search(itemId: string, query: string): Promise<ScriptHit[]>;
  proposal(itemId: string): Promise<HandoffProposal | undefined>;
  /** `typed` is what stands in its fields; `isSure`: the operator has seen what is doubtful about it. A script with fields asks for them first. */
  insert(itemId: string, script: ReadyScript, more?: { typed?: Typed; isSure?: boolean }): Promise<void>;
  /** What must be said before this goes in; undefined when it is sound. */
  doubt(script: ReadyScript, typed?: Typed): string | undefined;
  /** Another way of saying it. */
  ready(itemId: string, scriptId: string, variant: number): Promise<ReadyScript | undefined>;
  pictures(scriptId: string): Promise<Picture[]>;
  handOver(itemId: string, toAccountId?: string): Promise<void>;
  openPalette(itemId: string, box: Box, from?: Pick<Float, 'called' | 'script' | 'back'>): void;
  /** Says what it is. */
  setFlag(itemId: string, flag: Flag | 'none'): Promise<void>;
  /** Closes what floats; focus and caret go back to where they were. */
  close(): void;
  /** The pointer is on a menu or its button; once it has left both, the menu closes. */
  hold(held: boolean): void;
  /** Moves the conversation in front. */
  setStage(stage: Stage): void;
  openPanel(): void;
  /** The panel, at the coverage of this post. */
  openCoverage(): void;
  openOptions(): void;
  dismissNotice(): void;
  /** Says what a report of this page would hold; it is sent when the operator agrees. */
  reportPage(): void;
}

export type OverlayStore = ReturnType<typeof createOverlayStore>;

export const createOverlayStore = () =>
  createStore<OverlayView>(() => ({
    surface: { readable: false, reason: 'not-ready' },
    summary: undefined,
    reading: { read: 0, unsure: 0, failed: 0, shown: undefined, unread: undefined, problems: [] },
    loose: false,
    views: new Map(),
    grade: 'captured',
    isPackRefused: false,
    libraryVersion: 0,
    notice: undefined,
    float: undefined,
    draft: undefined,
  }));
