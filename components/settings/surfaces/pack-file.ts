import { failed, ok, type Result } from '../../../lib/base/result.ts';
import type { Pack } from '../../../lib/model/pack.ts';

/** Longest file that is looked into, bytes. */
export const MAX_BYTES = 200_000;

/** What a chosen file holds, whatever that is: whether it is a pack is judged where it is kept. */
export async function readPackFile(file: Blob): Promise<Result<unknown, 'too-large' | 'not-json'>> {
  if (file.size > MAX_BYTES) return failed('too-large');
  try {
    const parsed: unknown = JSON.parse(await file.text());
    return ok(parsed);
  } catch {
    return failed('not-json');
  }
}

/** The pack as a file that can be read, changed and imported again. */
export const packFile = (pack: Pack): { name: string; text: string } => ({
  name: `chorus-${pack.id.replaceAll(/[^a-z0-9.-]/g, '-')}-v${pack.version}.json`,
  text: `${JSON.stringify(pack, null, 2)}\n`,
});
