import type { Claim } from '../../../lib/platforms/dom/induce/by-map.ts';
import { doubtOf } from '../../../lib/platforms/dom/induce/doubt.ts';
import type { Hints } from '../../../lib/platforms/dom/induce/hints.ts';
import { infer } from '../../../lib/platforms/dom/induce/infer.ts';
import { mendedMap } from '../../../lib/platforms/dom/induce/mend.ts';
import { platformFor } from '../../../lib/platforms/index.ts';
import { type Outcome, outcomeOf, type Reading, type Truth } from './compare.ts';
import { showTree, treeOfPage } from './page-tree.ts';
import { readByMap } from './read-by-map.ts';
import { redesign } from './redesign.ts';
import { markContent, type TreeElement } from './tree.ts';

/** What `window.practice` tells. */
declare const practice: { truth?: () => Truth[]; loadAll(): void };

export interface Stage {
  tree: TreeElement;
  truth: Truth[];
  now: number;
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
export const capture = (): Stage => ({
  tree: treeOfPage(document),
  truth: practice.truth?.() ?? [],
  now: Date.now(),
});

let stage: Stage | undefined;
let address = '';
export const given = () => stage;
let last: Reading | undefined;
export const lastReading = () => last;

export function load(shown: Stage, url: string, surface: string): void {
  markContent(
    shown.tree,
    shown.truth.map(one => one.text),
  );
  stage = shown;
  address = url;
  const isDm = surface.endsWith('dm');
  hints = { ...hints, kind: isDm ? 'dm' : 'comment', shapeIsKnown: false };
  hints.shapeIsKnown = inferOnly(0).outcome.kind === 'right';
  const built = readBuiltIn(shown.now);
  // A second opinion that contradicts the page as it is known is none.
  asksTwice = built.readable && doubtIn(built, shown.now) === undefined;
}

/** Reads the page after a redesign; seed 0 leaves it as it is. */
export function trial(seed: number): Trial {
  if (!stage) throw new Error('load comes first');
  const { tree, told } = seed === 0 ? { tree: stage.tree, told: ['as it is'] } : redesign(stage.tree, seed);
  showTree(document, tree);
  const start = performance.now();
  const reading = readPage(stage.now);
  last = reading;
  const ms = performance.now() - start;
  return { seed, outcome: outcomeOf(stage.truth, reading), way: reading.way, told, ms };
}

export const trials = (from: number, count: number): Trial[] =>
  Array.from({ length: count }, (_, index) => trial(from + index));

let asksTwice = true;
let hints: Hints = {
  kind: 'comment',
  profileLink: ['/user/profile/', 'space.bilibili.com/', '/u/'],
  replyWords: [],
};

/** As the reader does: by what is built in while nothing speaks against it, else by a map made on the spot, else not at all. */
function readPage(now: number): Reading {
  const built = readBuiltIn(now);
  const doubt = built.readable ? asksTwice && doubtIn(built, now) : built.way;
  if (!doubt) return built;
  const mended = mendedMap([document.body], hints, now);
  if ('reason' in mended) return { ...built, readable: false, way: `${doubt}, ${mended.reason}` };
  return readByMap(mended, now);
}

/** Messages have no time of their own in every row, nor names: there the shape says how many there are and no more. */
const doubtIn = (built: Reading, now: number): string | undefined =>
  hints.kind === 'dm' ? undefined : doubtOf(document.body, claimsOf(built), hints, now);

const claimsOf = (reading: Reading): Claim[] =>
  reading.items
    .filter(item => item !== undefined)
    .map(({ author, text, time, parentId }) => ({
      name: author.name,
      text,
      time: time.text,
      isReply: parentId !== undefined,
    }));

function readBuiltIn(now: number): Reading {
  const url = new URL(address);
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
  end.abort();
  return { readable: state.readable, way: state.readable ? 'built-in' : state.reason, items, account };
}

/** What the inference alone makes of the page, for looking into one redesign. */
export function inferOnly(seed: number): Trial {
  if (!stage) throw new Error('load comes first');
  const { tree, told } = seed === 0 ? { tree: stage.tree, told: ['as it is'] } : redesign(stage.tree, seed);
  showTree(document, tree);
  const start = performance.now();
  const inferred = infer(
    document.body,
    { kind: 'comment', profileLink: ['/user/profile/'], replyWords: [] },
    stage.now,
  );
  const ms = performance.now() - start;
  if ('reason' in inferred) return { seed, outcome: { kind: 'unreadable' }, way: inferred.reason, told, ms };
  const reading = readByMap(inferred, stage.now);
  last = reading;
  return { seed, outcome: outcomeOf(stage.truth, reading), way: JSON.stringify(inferred.map), told, ms };
}
