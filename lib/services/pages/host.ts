import type { OverlayPart } from '../../messaging/protocol/pages.ts';
import type { Push } from '../../messaging/protocol.ts';
import type { SurfaceId } from '../../model/platform.ts';

/** What the pages service needs of the browser; the background gives the real one, tests their own. */
export interface PageHost {
  /** Address and id of every tab whose address we may know. */
  tabs(): Promise<{ id: number; url: string }[]>;
  /** The tab that the operator looks at. */
  activeTab(): Promise<number | undefined>;
  bringForward(tabId: number): Promise<void>;
  /** Opens a tab and answers its id. */
  open(url: string): Promise<number | undefined>;
  openOptions(): Promise<void>;
  /** The keys that the operator has chosen for the palette, as the browser writes them; empty when there are none. */
  shortcut(): Promise<string | undefined>;
  /** Shows the desk at this address part (`#scripts/<id>`): in its tab, or in a new one. */
  openDesk(hash: string): Promise<void>;
  /** Is this an address of a site that Chorus lies over? A page may name any address it likes. */
  mayOpen(url: string): boolean;
  /** Looks at what the page in this one document itself knows; undefined when it says nothing or is gone. */
  readPage(target: { tabId: number; documentId: string }, surface: SurfaceId): Promise<unknown>;
  /** Brings a part of the overlay into this one document; false when it is gone. */
  loadPart(target: { tabId: number; documentId: string }, part: OverlayPart): Promise<boolean>;
  /** Brings what teaches a page into this tab; false where the browser does not let us in. */
  loadTeacher(tabId: number): Promise<boolean>;
  /** Sends to the overlay of a tab; false when none listens there. */
  send(tabId: number, push: Push): boolean;
}

/** Small values that outlive the worker, but not the browser (`browser.storage.session`). */
export interface Memory {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}
