import type { Log } from '../base/log.ts';
import { flagText } from '../rules/flag/flag-text.ts';
import { createFlagger, type Flagger } from '../rules/flag/flagger.ts';
import { readModel } from '../rules/flag/model.ts';

/** Reads the model the first time that something is to be flagged: the worker is woken for many things that need none. */
export function flagging(model: () => Promise<ArrayBuffer>, log: Log): () => Promise<Flagger> {
  let flagger: Promise<Flagger> | undefined;
  return () => {
    flagger ??= load(model, log);
    return flagger;
  };
}

/** Without its model the flagger goes by the lexicon alone: worse, and better than nothing. */
async function load(model: () => Promise<ArrayBuffer>, log: Log): Promise<Flagger> {
  const read = await model().then(readModel, () => ({ ok: false, reason: 'not-there' }) as const);
  if (read.ok) return createFlagger(read.value);
  log.warn('the flagger has no model: it goes by words alone', { reason: read.reason });
  return flagText;
}
