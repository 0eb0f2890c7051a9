import { type Chance, chanceOf } from '../random.ts';
import { type Choice, choose, reopen } from './choices.ts';
import { type Course, oneRound } from './round.ts';
import { catchSending } from './sending.ts';
import { newTally, type Tally } from './tally.ts';

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
