import type { DeskPlace } from '../../model/desk-place.ts';
import type { Flag } from '../../model/flag.ts';
import type { HealthSighting } from '../../model/health.ts';
import type { PageBundle } from '../../model/page-bundle.ts';
import type { PageData } from '../../model/page-data.ts';
import type { SurfaceId } from '../../model/platform.ts';
import type { ReportOutcome } from './health.ts';
import type { PageContext } from './items.ts';

/** The reply box that the operator has open, for the panel's line "正在回复 …". */
export interface ComposerContext {
  tabId: number;
  page: PageContext;
  itemId: string;
  authorName: string;
  flag?: Flag;
}

/** What few pages need: `bundle` describes a page for a report, `induce` reads one by its shape. */
export const OVERLAY_PARTS = ['bundle', 'induce'] as const;
export type OverlayPart = (typeof OVERLAY_PARTS)[number];

export interface PagesService {
  /** The overlay says which comment its open reply box answers; undefined when none. */
  composing(input: { page: PageContext; itemId?: string }): Promise<void>;
  context(): Promise<ComposerContext | undefined>;
  /** From the panel: insert this script into the open reply box of the active tab. */
  insert(input: {
    scriptId: string;
    /** Which way of saying it; absent: the one that is due. */
    variant?: number;
    /** What was typed into its fields, by their number. */
    typed?: string[];
  }): Promise<{ ok: true } | { ok: false; reason: 'no-box' | 'refused' | 'copied'; message: string }>;
  /** Opens (or finds) the page of an item or handoff and asks it to show the comment. */
  show(input: { itemId: string; url?: string }): Promise<{ ok: true } | { ok: false; reason: 'no-address' }>;
  /** What this tab has been asked to show; asked by the overlay when it mounts. */
  toShow(): Promise<string | undefined>;
  /** What the page in the asking frame itself knows of this surface, beyond what it shows; undefined where it says nothing. */
  pageData(input: { surface: SurfaceId }): Promise<PageData | undefined>;
  /** How reading goes on the page that says it. */
  health(input: HealthSighting): Promise<void>;
  /** Brings this part into the document that asks; false when it is gone. */
  loadPart(input: { part: OverlayPart }): Promise<boolean>;
  /** From the popup: the operator begins to teach the page of this tab. False where the browser does not let us in. */
  beginLesson(input: { tabId: number; host: string }): Promise<boolean>;
  /** The operator reports that this page can no longer be read as it should. */
  reportChange(input: { bundle: PageBundle }): Promise<ReportOutcome>;
  openPanel(): Promise<void>;
  openOptions(): Promise<void>;
  /** The keys that open the palette, as the browser writes them; null when the operator has taken them away. */
  shortcut(): Promise<string | null>;
  /** The browser's own page on which shortcuts are chosen. */
  openShortcuts(): Promise<void>;
  /** Opens the desk at this place, or brings its tab forward and leads it there. */
  openDesk(input: DeskPlace): Promise<void>;
}
