import { SECOND } from '../../base/clock.ts';
import type { ReadyScript } from '../../model/ready-script.ts';
import type { Script } from '../../model/script.ts';
import type { SearchContext } from '../../search/fit.ts';
import type { Core } from '../core.ts';
import { fillerFor } from './filling.ts';
import { occasionOf } from './occasion.ts';

/** So long an occasion counts although nothing changed, ms: facts take over and give way by the clock. */
const FRESH = 5 * SECOND;

type At = Parameters<typeof occasionOf>[1];

interface Kept {
  key: string;
  at: number;
  made: Promise<Made>;
}

interface Made {
  context: SearchContext;
  fill(script: Script, variant?: number): ReadyScript;
}

export interface Occasions {
  /** For whom and what is searched, and what fills a script for it. */
  get(at: At): Promise<Made>;
  /** Something of it changed. */
  forget(): void;
}

/** Keeps the occasion of the last search: between two letters that somebody types nothing of it changes, and reading it costs more than the search. */
export function occasionKeeper(core: () => Core): Occasions {
  let kept: Kept | undefined;
  const make = async (at: At): Promise<Made> => {
    const { occasion, context } = await occasionOf(core(), at);
    return { context, fill: await fillerFor(core(), occasion) };
  };
  return {
    async get(at) {
      const [key, now] = [JSON.stringify(at), core().clock()];
      if (kept?.key !== key || now - kept.at > FRESH) kept = { key, at: now, made: make(at) };
      const { made } = kept;
      const { context, fill } = await made;
      return { context: { ...context, now }, fill };
    },
    forget: () => {
      kept = undefined;
    },
  };
}
