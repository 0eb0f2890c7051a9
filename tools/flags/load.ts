import { readFileSync } from 'node:fs';
import { createFlagger, type Flagger } from '../../lib/rules/flag/flagger.ts';
import { readModel } from '../../lib/rules/flag/model.ts';

export const MODEL = new URL('../../public/flags.bin', import.meta.url);

/** The flagger as the extension has it. Throws where the model cannot be read. */
export function loadFlagger(): Flagger {
  const { buffer } = Uint8Array.from(readFileSync(MODEL));
  const model = readModel(buffer);
  if (!model.ok) throw new Error(`${MODEL.pathname}: ${model.reason}`);
  return createFlagger(model.value);
}
