import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../lib/base/result.ts';

export interface ReadArguments {
  file: string;
  address: string;
  /** ms, UTC */
  now: number;
}

export const USAGE = 'npm run -s read -- PAGE.html --url URL [--now 2026-06-16T12:00:00Z]';

/** `detail` is a sentence for whoever typed the command. */
export function readArguments(args: string[]): Result<ReadArguments, 'usage'> {
  try {
    const options = { url: { type: 'string' }, now: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return failed('usage', 'Name one saved page.');
    if (values.url === undefined || !/^https?:/.test(values.url) || !URL.canParse(values.url))
      return failed('usage', 'Give the address of the page with --url https://…');
    const now = values.now === undefined ? Date.now() : Date.parse(values.now);
    if (Number.isNaN(now)) return failed('usage', `--now is no time: ${values.now}`);
    return ok({ file, address: values.url, now });
  } catch (fault) {
    return failed('usage', fault instanceof Error ? fault.message : 'These options are unknown.');
  }
}
