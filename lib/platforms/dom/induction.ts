import type { doubtOf } from './induce/doubt.ts';
import type { infer } from './induce/infer.ts';
import type { mendedMap } from './induce/mend.ts';
import type { messageDoubt } from './induce/message-doubt.ts';

/** Reading a page by its shape alone: much code, and of use only where a page is not as it was. */
export interface Induction {
  doubtOf: typeof doubtOf;
  infer: typeof infer;
  mendedMap: typeof mendedMap;
  messageDoubt: typeof messageDoubt;
}

declare global {
  /** In the isolated world alone: the page cannot see it. */
  var chorusInduction: Induction | undefined;
}

/** Brings the induction into this world; false when it cannot come. */
export type BringInduction = () => Promise<boolean>;

export interface InductionSource {
  /** `later`: it is on its way. Undefined: there is none. */
  get(): Induction | 'later' | undefined;
  /** Calls back when what was `later` has come, or will not. */
  onArrival(listener: () => void): void;
}

/** The induction of this world. It is brought the first time that it is asked for. */
export function inductionFrom(bring: BringInduction | undefined): InductionSource {
  let way: 'unasked' | 'coming' | 'failed' = bring ? 'unasked' : 'failed';
  let tell = () => {};
  const arrived = (isThere: boolean) => {
    if (!isThere) way = 'failed';
    tell();
  };
  return {
    get() {
      if (globalThis.chorusInduction) return globalThis.chorusInduction;
      if (way === 'failed') return undefined;
      if (way === 'unasked') {
        way = 'coming';
        bring?.().then(arrived, () => arrived(false));
      }
      return 'later';
    },
    onArrival: listener => {
      tell = listener;
    },
  };
}
