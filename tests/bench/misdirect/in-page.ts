import type { InsertOutcome } from '../../../lib/platforms/platform.ts';
import { type Chance, chanceOf } from '../random.ts';
import { type Choice, choose, insert, reopen } from './choices.ts';
import { DISTURBANCES, disturb } from './disturb.ts';
import { focused } from './focused.ts';
import { type Ended, judge } from './judge.ts';
import { at, type Moment, momentFrom, onLanding } from './moment.ts';
import { catchSending } from './sending.ts';
import { newTally, type Tally } from './tally.ts';

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

interface Round extends Course {
  chance: Chance;
  token: string;
  choice: Choice;
  tally: Tally;
}

/** How long a page may take until somebody on it can be answered, in frames of at most a sixtieth of a second. */
const FRAMES = 40;

/** Inserts again and again while the page is disturbed, presses Send, and compares whom the page would have answered. */
export async function play(course: Course): Promise<Tally> {
  const chance = chanceOf(course.seed);
  const tally = newTally();
  catchSending();
  reopen();
  navigation.addEventListener('currententrychange', reopen);
  for (let round = 0; round < course.rounds && !tally.isSpoilt; round++) {
    const choice = (await somebody(chance)) ?? (await goHome(course.paths, chance));
    if (choice) await oneRound({ ...course, chance, choice, tally, token: `令${course.seed}-${round}牌` });
    else {
      tally.idle++;
      tally.isSpoilt = true;
    }
  }
  navigation.removeEventListener('currententrychange', reopen);
  return tally;
}

async function somebody(chance: Chance): Promise<Choice | undefined> {
  for (let frame = 0; frame < FRAMES; frame++) {
    const choice = choose(chance);
    if (choice) return choice;
    await new Promise(done => requestAnimationFrame(done));
  }
  return undefined;
}

function goHome([home]: readonly string[], chance: Chance): Promise<Choice | undefined> {
  if (home !== undefined) window.practice.go(home);
  reopen();
  return somebody(chance);
}

interface Running {
  choice: Choice;
  token: string;
  outcome: Promise<InsertOutcome>;
  hasLanded: boolean;
}

async function oneRound(round: Round): Promise<void> {
  const { chance, choice, token, tally, paths, others, sends } = round;
  const kind = chance.pick(DISTURBANCES);
  const moment = momentFrom(chance);
  const over = new AbortController();
  const running: Running[] = [];
  const foreign = new Set<Running>();
  const start = (whose: Choice, sign: string) => {
    const one: Running = {
      choice: whose,
      token: sign,
      outcome: insert(whose, `给您 ${sign}`),
      hasLanded: false,
    };
    onLanding(sign, () => Object.assign(one, { hasLanded: true }), over.signal);
    running.push(one);
  };
  const another = () => {
    const rival = choose(chance);
    if (rival && rival.truth !== choice.truth) start(rival, `${token}乙`);
  };
  const broken = () => Object.assign(tally, { isSpoilt: true });
  const changed = () => {
    broken();
    if (round.namesAccount) for (const one of running) if (!one.hasLanded) foreign.add(one);
  };
  const deed = () => {
    try {
      disturb(kind, { words: choice.item.text, chance, paths, others, another, broken, changed });
    } catch {
      // A page without paths of its own, or without such a list, is left alone.
    }
  };
  if (chance.flip(0.5)) focused()?.blur();
  const coming = at(moment, `${token}甲`, deed);
  start(choice, `${token}甲`);
  const ended: Ended[] = [];
  for (const one of running) {
    const came = await one.outcome;
    // Whatever comes after Chorus has said that it is done is the operator's own doing.
    coming.end();
    ended.push({ ...one, came, isForeign: foreign.has(one) && one.hasLanded });
  }
  over.abort();
  for (const one of ended) await judge(one, { sends, tally, told: toldOf(round, kind, moment) });
}

const toldOf = ({ surface, seed, token }: Round, kind: string, moment: Moment): string =>
  `misdirect --surface ${surface} --seed ${seed}, ${token}, ${kind} at ${moment}`;
