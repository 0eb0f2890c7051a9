import '../../../lib/platforms/dom/induce/ready.ts';
import type { ReadItem } from '../../../lib/model/item.ts';
import type { MapChanges } from '../../../lib/model/pack.ts';
import type { PageData } from '../../../lib/model/page-data.ts';
import { platformFor } from '../../../lib/platforms/index.ts';
import type {
  Anchor,
  InsertOutcome,
  InsertRequest,
  OwnAccount,
  SurfaceReader,
} from '../../../lib/platforms/platform.ts';

/** The tests' hand on a real adapter inside a page: plain data in and out, comments named by their ids. */
export interface AdapterHand {
  items: ReadItem[];
  state: ReturnType<SurfaceReader['state']>;
  account: OwnAccount | undefined;
  post: ReturnType<SurfaceReader['post']>;
  shownTotal: number | undefined;
  problems: ReturnType<SurfaceReader['problems']>;
  /** Comments that were read by fewer signs than are known. */
  unsure: number;
  unread: number | undefined;
  /** Rows that cannot be read. */
  refused: number;
  /** How often what reads a page by its shape was wanted since the page was opened. */
  inductions: number;
}

type Expected = Partial<InsertRequest['expected']>;

let reader: SurfaceReader | undefined;
let end = new AbortController();
const seen = { added: [] as string[], changed: [] as string[], removed: 0, surface: 0 };
const known = new Map<Anchor, string>();
let tries = 0;
let inductions = 0;
const { chorusInduction } = globalThis;
Object.defineProperty(globalThis, 'chorusInduction', {
  get() {
    inductions++;
    return chorusInduction;
  },
});
const undo: (() => void)[] = [];

function current(): SurfaceReader {
  if (!reader) throw new Error('open comes first');
  return reader;
}

const idOf = (anchor: Anchor): string => {
  const result = current().read(anchor, Date.now());
  if (result.ok) known.set(anchor, result.value.id);
  return result.ok ? result.value.id : result.reason;
};

function anchorOf(itemId: string): Anchor {
  const anchor = current()
    .anchors()
    .find(one => idOf(one) === itemId);
  if (!anchor) throw new Error(`no comment ${itemId}`);
  return anchor;
}

/** Opens the adapter that the address asks for, `map` laid over its own, and watches the page. False where there is none. */
export function open(address: string = location.href, map?: MapChanges): boolean {
  end.abort();
  end = new AbortController();
  inductions = 0;
  const url = new URL(address);
  reader = platformFor(url)?.open(document, url, end.signal, map && { map });
  reader?.observe(change => {
    seen.added.push(...change.added.flatMap(arrival => arrival.anchors()).map(idOf));
    seen.changed.push(...change.changed.map(idOf));
    seen.removed += change.removed.length;
    if (change.surface) seen.surface++;
  });
  return reader !== undefined;
}

export function look(now: number = Date.now()): AdapterHand {
  const results = current()
    .anchors()
    .map(anchor => current().read(anchor, now));
  const items = results.flatMap(result => (result.ok ? [result.value] : []));
  const { state, account, post, shownTotal, problems, unsure, unread } = current();
  return {
    items,
    state: state(),
    account: account(),
    post: post(),
    shownTotal: shownTotal(),
    problems: problems(),
    unsure: unsure?.() ?? 0,
    unread: unread(),
    refused: results.filter(result => !result.ok && result.reason === 'unreadable').length,
    inductions,
  };
}

/** Hands over what the page itself knows; false where the reader does not ask for it. */
export function learn(data: PageData): boolean {
  const { wantsPageData = false, learn: take } = current();
  take?.(data);
  return wantsPageData;
}

/** What was told since the last time. */
export function changes() {
  const told = { ...seen, added: [...seen.added], changed: [...seen.changed] };
  Object.assign(seen, { added: [], changed: [], removed: 0, surface: 0 });
  return told;
}

type Called = Pick<InsertRequest, 'replaces' | 'caret'>;

/** Inserts for a comment as it is now, but for what `over` says. */
export async function insert(
  itemId: string,
  text: string,
  over: Expected = {},
  more: Called = {},
): Promise<InsertOutcome> {
  const anchor = anchorOf(itemId);
  const read = current().read(anchor, Date.now());
  const account = current().account() ?? { name: '' };
  if (!read.ok) throw new Error(read.reason);
  const expected = { itemId, author: read.value.author, account, ...over };
  return current().compose.insert({ anchor, expected, text, timeoutMs: 800, ...more });
}

export function target() {
  const now = current().compose.target();
  return now?.kind === 'comment' ? { itemId: idOf(now.anchor), draft: now.draft } : now;
}

export function guard(itemId: string): void {
  undo.push(current().compose.guard(anchorOf(itemId), () => tries++));
}

export const triesSoFar = (): number => tries;
export function unguard(): void {
  for (const one of undo.splice(0)) one();
}

/** What stood before the caret whenever one of these characters had been typed. */
const heard: string[] = [];
export const hearTyped = (characters: string): void =>
  current().compose.onTyped(characters, before => heard.push(before));
export const heardSoFar = (): string[] => heard;

/** Somebody goes to look for a text elsewhere on the page, and comes back with it. */
export async function callFor(itemId: string, text: string, more: Called): Promise<InsertOutcome> {
  current().compose.hold();
  const away = document.body.appendChild(document.createElement('input'));
  away.focus();
  const outcome = await insert(itemId, text, {}, more);
  away.remove();
  return outcome;
}

/** Goes elsewhere, comes back without anything, and answers what stands there when somebody writes on. */
export function leaveAndComeBack(): void {
  current().compose.hold();
  const away = document.body.appendChild(document.createElement('input'));
  away.focus();
  current().compose.focus();
  away.remove();
}
export const boxWidth = (): number => current().compose.box()?.width ?? 0;

/** Lays a mark under every comment and a bar over the list; answers how many marks and bars found a place. */
export function lay(): { marks: number; bar: boolean } {
  const host = (name: string) =>
    Object.assign(document.createElement('div'), { className: name, textContent: '·' });
  const marks = current()
    .anchors()
    .filter(anchor => current().placeMark(anchor, host('our-mark'))).length;
  return { marks, bar: current().placeBar(host('our-bar')) };
}

/** Marks as they are, with a clock in an open root, at every other comment, and a bar. */
export function layHalf(): void {
  const host = () => {
    const made = document.createElement('div');
    made.attachShadow({ mode: 'open' }).innerHTML = '<span>3:16</span> <button>话术</button> <b>回复</b>';
    return made;
  };
  for (const [index, anchor] of current().anchors().entries())
    if (index % 2 === 0) current().placeMark(anchor, host());
  current().placeBar(host());
}

/** Resolves with how many comments came near the viewport by the next time the browser looked. */
export function nearNow(): Promise<number> {
  return new Promise(resolve => {
    let near = 0;
    for (const anchor of current().anchors()) current().whenNear(anchor, () => near++);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(near))));
  });
}
