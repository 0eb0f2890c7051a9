import type { InsertOutcome } from '../../../lib/platforms/platform.ts';
import type { Chance } from '../random.ts';
import { type Choice, choose, insert } from './choices.ts';
import { DISTURBANCES, type Disturbance, disturb } from './disturb.ts';
import { focused } from './focused.ts';
import { type Ended, judge } from './judge.ts';
import { at, type Moment, momentFrom, onLanding } from './moment.ts';
import type { Tally } from './tally.ts';

export interface Course {
  surface: string;
  seed: number;
  rounds: number;
  /** CSS of the site's own Sends; none: Enter sends. */
  sends: string[];
  /** Where the site goes without loading; the first is where we are. */
  paths: string[];
  /** Conversations that are not open, as CSS. */
  others?: string | undefined;
  /** The page says who is logged in. */
  namesAccount: boolean;
}

export interface Round extends Course {
  chance: Chance;
  token: string;
  choice: Choice;
  tally: Tally;
}

interface Running {
  choice: Choice;
  token: string;
  outcome: Promise<InsertOutcome>;
  hasLanded: boolean;
  /** Another account was logged in before the text came into a box. */
  isForeign: boolean;
}

/** What is on its way, oldest first; a rival may join. */
interface Insertions {
  running: Running[];
  over: AbortController;
}

/** One insertion, one disturbance at some moment of it, and whom the page would then have answered. */
export async function oneRound(round: Round): Promise<void> {
  const { chance, choice, sends, tally } = round;
  const kind = chance.pick(DISTURBANCES);
  const moment = momentFrom(chance);
  const all: Insertions = { running: [], over: new AbortController() };
  if (chance.flip(0.5)) focused()?.blur();
  const token = `${round.token}甲`;
  const coming = at(moment, token, () => disturbNow(round, kind, all));
  start(all, choice, token);
  const ended: Ended[] = [];
  for (const one of all.running) {
    const came = await one.outcome;
    // Whatever comes after Chorus has said that it is done is the operator's own doing.
    coming.end();
    ended.push({ ...one, came, isForeign: one.isForeign && one.hasLanded });
  }
  all.over.abort();
  for (const one of ended) await judge(one, { sends, tally, told: toldOf(round, kind, moment) });
}

function start({ running, over }: Insertions, choice: Choice, token: string): void {
  const outcome = insert(choice, `给您 ${token}`);
  const one: Running = { choice, token, outcome, hasLanded: false, isForeign: false };
  onLanding(token, () => Object.assign(one, { hasLanded: true }), over.signal);
  running.push(one);
}

function disturbNow(round: Round, kind: Disturbance, all: Insertions): void {
  const { chance, choice, tally, token, paths, others, namesAccount } = round;
  const broken = () => Object.assign(tally, { isSpoilt: true });
  const another = () => {
    const rival = choose(chance);
    if (rival && rival.truth !== choice.truth) start(all, rival, `${token}乙`);
  };
  const changed = () => {
    broken();
    for (const one of all.running) one.isForeign = namesAccount && !one.hasLanded;
  };
  try {
    disturb(kind, { words: choice.item.text, chance, paths, others, another, broken, changed });
  } catch {
    // A page without paths of its own, or without such a list, is left alone.
  }
}

const toldOf = ({ surface, seed, token }: Round, kind: Disturbance, moment: Moment): string =>
  `misdirect --surface ${surface} --seed ${seed}, ${token}, ${kind} at ${moment}`;
