import { SECOND } from '../base/clock.ts';
import type { HealthSighting } from '../model/health.ts';
import { PROBLEM_WORD } from '../model/problem-word.ts';
import type { SurfaceState } from '../model/surface-state.ts';
import type { Problem, SurfaceReader } from '../platforms/platform.ts';
import { judgeHealth, readsNothing } from '../rules/health/judge.ts';
import type { ReadingFigures } from '../state/overlay-view.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

/** Figures move all the time: they are told so often at most, ms. Another state is told at once. */
const TELL_EVERY = 10 * SECOND;
/** A page that is being painted may be unreadable for a moment, ms. */
const FOR_SURE = 400;
const MAX_PROBLEMS = 20;
const MAX_COUNT = 1_000_000;

export interface HealthWatch {
  /** What the bar shows: a page on which nothing at all could be read has changed, whatever it says of itself. */
  look(surface: SurfaceState, reading: ReadingFigures): SurfaceState;
}

/** Tells the background how reading goes, and the bar when it goes not at all. `again` asks for another look. */
export function watchHealth(page: Page, again: () => void): HealthWatch {
  let told: { sighting: string; state: string; at: number } | undefined;
  let nothingSince: number | undefined;

  const tell = (sighting: HealthSighting) => {
    const [now, text] = [page.now(), JSON.stringify(sighting)];
    if (told?.sighting === text) return;
    if (told?.state === sighting.state && now - told.at < TELL_EVERY) return;
    told = { sighting: text, state: sighting.state, at: now };
    void page.services.pages.health(sighting).catch(() => {
      told = undefined;
    });
  };

  return {
    look(surface, reading) {
      const { read, unsure, failed, shown, problems } = reading;
      const isNothing = surface.readable && readsNothing(reading);
      if (!isNothing) nothingSince = undefined;
      else if (nothingSince === undefined) {
        nothingSince = page.now();
        setTimeout(again, FOR_SURE);
      }
      if (nothingSince !== undefined && page.now() - nothingSince < FOR_SURE) return surface;
      const state = judgeHealth(surface, { read, unsure, failed, problems: problems.length });
      const counts = { read: cut(read), unsure: cut(unsure), failed: cut(failed) };
      const total = shown === undefined ? {} : { shown: cut(shown) };
      if (state) tell({ surface: page.reader.surface, state, ...counts, ...total, problems: [...problems] });
      return isNothing ? { readable: false, reason: 'changed' } : surface;
    },
  };
}

const cut = (count: number): number => Math.min(Math.max(0, Math.trunc(count)), MAX_COUNT);

/** How far reading has come on this page. */
export const figuresOf = (reader: SurfaceReader, { items, failures }: Reading): ReadingFigures => ({
  read: items.size,
  unsure: reader.unsure?.() ?? 0,
  failed: failures(),
  shown: reader.shownTotal(),
  unread: reader.unread(),
  problems: problemsOf(reader),
});

/** Each problem once, in words that the background takes. */
function problemsOf(reader: SurfaceReader): Problem[] {
  const named = reader
    .problems()
    .filter(({ part, reason }) => PROBLEM_WORD.test(part) && PROBLEM_WORD.test(reason));
  const first = new Map(named.map(problem => [`${problem.part} ${problem.reason}`, problem]));
  return [...first.values()].slice(0, MAX_PROBLEMS);
}
