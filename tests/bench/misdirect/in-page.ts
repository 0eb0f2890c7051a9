import { normalText } from '../../../lib/base/text.ts';
import type { ReadItem } from '../../../lib/model/item.ts';
import { platformFor } from '../../../lib/platforms/index.ts';
import type { Anchor, InsertOutcome, SurfaceReader } from '../../../lib/platforms/platform.ts';
import { DISTURBANCES, type Disturbance, disturb } from './disturb.ts';
import { pick, randomFrom } from './random.ts';
import { catchSending, editorsWith, empty, sendFrom } from './sending.ts';

export interface Course {
  surface: string;
  seed: number;
  rounds: number;
  /** CSS of the site's Send; absent: Enter sends. */
  send?: string | undefined;
  paths: string[];
}

export interface Tally {
  inserted: number;
  copied: number;
  refused: number;
  /** Nothing could be chosen: the page showed nobody to answer. */
  idle: number;
  /** Text of a script stood in a box that answers somebody else. */
  wrong: string[];
  /** Inserted, and then not sendable to the right one: the box was gone when Send was pressed. */
  unsent: number;
}

let life = new AbortController();
let reader: SurfaceReader | undefined;

/** A reader for the page as it is now, as the overlay opens one whenever the address changes. */
function reopen(): void {
  life.abort();
  life = new AbortController();
  const url = new URL(location.href);
  reader = platformFor(url)?.open(document, url, life.signal);
  reader?.observe(() => undefined);
}

interface Choice {
  anchor: Anchor;
  item: ReadItem;
  /** What the page itself calls the comment, or the conversation. */
  truth: string;
}

/** Comments of others whose words stand on the page once, so that the page's own name for them is certain. */
function choices(): Choice[] {
  const truth = window.practice.truth();
  const conversation = window.practice.messages?.conversation();
  const state = reader?.state();
  if (!reader || !state?.readable) return [];
  return reader.anchors().flatMap(anchor => {
    const read = reader?.read(anchor, Date.now());
    if (!read?.ok || read.value.author.isSelf) return [];
    const same = truth.filter(one => normalText(one.text) === normalText(read.value.text));
    const [only] = same;
    if (!only || same.length > 1 || only.mine) return [];
    const name = window.practice.comments ? only.id : conversation;
    return name === undefined ? [] : [{ anchor, item: read.value, truth: name }];
  });
}

function insert({ anchor, item }: Choice, text: string): Promise<InsertOutcome> {
  const account = reader?.account() ?? { name: '' };
  const expected = { itemId: item.id, author: item.author, account };
  const inserting = reader?.compose.insert({ anchor, expected, text, timeoutMs: 300 });
  return inserting ?? Promise.resolve({ outcome: 'refused', reason: 'gone' });
}

function rowWith(text: string): Element | undefined {
  const rows = [...document.querySelectorAll('li, article, section, div')];
  return rows.filter(one => one.textContent?.includes(text.slice(0, 12))).at(-1)?.parentElement ?? undefined;
}

/** Inserts again and again while the page is disturbed, presses Send, and compares whom the page would have answered. */
export async function play({ surface, seed, rounds, send, paths }: Course): Promise<Tally> {
  const random = randomFrom(seed);
  const tally: Tally = { inserted: 0, copied: 0, refused: 0, idle: 0, wrong: [], unsent: 0 };
  catchSending();
  reopen();
  navigation.addEventListener('currententrychange', reopen);
  for (let round = 0; round < rounds; round++) {
    const choice = pick(choices(), random);
    const kind = pick(DISTURBANCES, random) ?? 'nothing';
    if (!choice) {
      tally.idle++;
      await recover(paths, random);
      continue;
    }
    const told = `${surface} seed ${seed} round ${round} ${kind}`;
    await oneRound({ choice, kind, token: `令${seed}-${round}牌`, random, send, paths, tally, told });
  }
  navigation.removeEventListener('currententrychange', reopen);
  return tally;
}

async function recover(paths: readonly string[], random: () => number): Promise<void> {
  const path = pick(paths, random);
  if (path !== undefined) window.practice.go(path);
  await new Promise(done => setTimeout(done, 150));
  reopen();
}

interface Round {
  choice: Choice;
  kind: Disturbance;
  token: string;
  random: () => number;
  send: string | undefined;
  paths: readonly string[];
  tally: Tally;
  told: string;
}

async function oneRound({ choice, kind, token, random, send, paths, tally, told }: Round): Promise<void> {
  const rivals: { choice: Choice; token: string; outcome: Promise<InsertOutcome> }[] = [];
  const another = () => {
    const rival = pick(choices(), random);
    if (rival && rival.truth !== choice.truth)
      rivals.push({ choice: rival, token: `${token}乙`, outcome: insert(rival, `${token}乙`) });
  };
  const outcome = insert(choice, `给${choice.item.author.name} ${token}甲`);
  await new Promise(done => setTimeout(done, random() * 110));
  try {
    disturb(kind, { row: rowWith(choice.item.text), random, paths, another });
  } catch {
    // A page without recycled rows or without paths is left alone.
  }
  const all = [{ choice, token: `${token}甲`, outcome }, ...rivals];
  for (const one of all) {
    const came = (await one.outcome).outcome;
    tally[came]++;
    await judge({ ...one, came, send, tally, told });
  }
}

interface Judged extends Pick<Round, 'choice' | 'token' | 'send' | 'tally' | 'told'> {
  came: InsertOutcome['outcome'];
}

async function judge({ choice, token, came, send, tally, told }: Judged): Promise<void> {
  const editors = editorsWith(token);
  let sent = 0;
  for (const editor of editors) {
    const goes = await sendFrom(editor, send, token);
    sent += goes.length;
    const astray = goes.filter(one => (window.practice.comments ? one.target : one.post) !== choice.truth);
    if (astray.length > 0) tally.wrong.push(told);
    if (editor.isConnected) empty(editor);
  }
  if (came === 'inserted' && sent === 0) tally.unsent++;
}
