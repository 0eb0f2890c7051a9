import { readFile } from 'node:fs/promises';

/** The model that the extension brings along. */
export async function readModelFile(): Promise<ArrayBuffer> {
  return Uint8Array.from(await readFile(new URL('../../public/flags.bin', import.meta.url))).buffer;
}
