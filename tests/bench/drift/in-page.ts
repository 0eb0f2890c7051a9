import '../../../lib/platforms/dom/induce/ready.ts';
import { mendedMap } from '../../../lib/platforms/dom/induce/mend.ts';
import { platformFor } from '../../../lib/platforms/index.ts';
import type { SurfaceReader } from '../../../lib/platforms/platform.ts';
import { type Outcome, outcomeOf, type Reading, type Truth } from './compare.ts';
import { bearingTemplates } from './look.ts';
import { showTree, treeOfPage } from './page-tree.ts';
import { redesign } from './redesign.ts';
import { markContent, type TreeElement } from './tree.ts';

/** What `window.practice` tells. */
declare const practice: { truth?: () => Truth[]; loadAll(): void };

export interface Stage {
  tree: TreeElement;
  truth: Truth[];
  now: number;
  /** A conversation: what is seen of it says whose a message is. */
  isConversation: boolean;
}

export interface Trial {
  seed: number;
  outcome: Outcome;
  way: string;
  told: string[];
  ms: number;
}

const MORE = /^(展开|查看|点击查看)[^\n]{0,12}(回复|条)/;
const MOST_CLICKS = 40;

/** Shows every reply that the page keeps back. Answers how often it clicked. */
export function expand(): number {
  let clicks = 0;
  for (const element of document.querySelectorAll<HTMLElement>('div, span, a, button')) {
    if (clicks >= MOST_CLICKS) break;
    if (element.childElementCount > 1 || !MORE.test(element.textContent?.trim() ?? '')) continue;
    element.click();
    clicks++;
  }
  return clicks;
}

/** The page as it stands, and what it knows. */
export const capture = (isConversation: boolean): Stage => ({
  isConversation,
  tree: treeOfPage(document),
  truth: practice.truth?.() ?? [],
  now: Date.now(),
});

let stage: Stage | undefined;
let spared: ReadonlySet<string> = new Set();
let last: Reading | undefined;
export const given = () => stage;
export const sparedHere = () => [...spared];
export const lastReading = () => last;

export function load(shown: Stage): void {
  markContent(
    shown.tree,
    shown.truth.map(one => one.text),
  );
  stage = shown;
  if (shown.isConversation) spared = bearingTemplates(document, shown.tree);
  // However long the bench takes, `3分钟前` stays what the page meant.
  Date.now = () => shown.now;
}

/** Reads the page after a redesign; seed 0 leaves it as it is. */
export function trial(seed: number): Trial {
  if (!stage) throw new Error('load comes first');
  const { tree, told } =
    seed === 0 ? { tree: stage.tree, told: ['as it is'] } : redesign(stage.tree, seed, spared);
  showTree(document, tree);
  const start = performance.now();
  const reading = readPage(stage.now);
  last = reading;
  const ms = performance.now() - start;
  return { seed, outcome: outcomeOf(stage.truth, reading), way: reading.way, told, ms };
}

export const trials = (from: number, count: number): Trial[] =>
  Array.from({ length: count }, (_, index) => trial(from + index));

/** By the very reader that the extension opens. */
function readPage(now: number): Reading {
  const url = new URL(location.href);
  const end = new AbortController();
  const reader = platformFor(url)?.open(document, url, end.signal);
  if (!reader) return { readable: false, way: 'no reader', items: [], account: false };
  const state = reader.state();
  const items = state.readable
    ? reader.anchors().map(anchor => {
        const result = reader.read(anchor, now);
        return result.ok ? result.value : undefined;
      })
    : [];
  const account = reader.account() !== undefined;
  const way = state.readable ? wayOf(reader) : `${state.reason}, ${whyNotMended(reader, now)}`;
  end.abort();
  return { readable: state.readable, way, items, account };
}

const wayOf = (reader: SurfaceReader): string =>
  reader.problems().some(({ reason }) => reason === 'read-another-way') ? 'mended' : 'built-in';

/** Why the page's shape was no help, for the table. */
function whyNotMended({ surface }: SurfaceReader, now: number): string {
  const kind = surface.endsWith('dm') ? 'dm' : 'comment';
  const mended = mendedMap([document.body], { kind, profileLink: [], replyWords: [] }, now);
  return 'reason' in mended ? mended.reason : 'a map that nothing else speaks for';
}
