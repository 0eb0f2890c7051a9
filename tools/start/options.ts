import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../lib/base/result.ts';

export interface StartOptions {
  browser: boolean;
  headless: boolean;
  /** The server's port: an address that people keep, so it never moves by itself. */
  port: number;
  practicePort: number;
  /** The demo workspace's database. */
  dataDir: string;
  /** The browser's profile. */
  profile: string;
}

const SERVER_PORT = 8787;
/** Far enough from the server's that a second copy on the next port does not meet it. */
const PRACTICE_ABOVE = 1000;

/** From `--no-browser`, `--headless`, PORT, PRACTICE_PORT and DATA_DIR. `detail` names what was not understood. */
export function readOptions(
  args: string[],
  variables: Record<string, string | undefined>,
): Result<StartOptions, 'option' | 'port'> {
  let flags: { 'no-browser'?: boolean; headless?: boolean };
  try {
    flags = parseArgs({
      args,
      options: { 'no-browser': { type: 'boolean' }, headless: { type: 'boolean' } },
    }).values;
  } catch {
    return failed('option', args.join(' '));
  }
  const port = readPort(variables.PORT, SERVER_PORT);
  if (port === undefined) return failed('port', 'PORT');
  const practicePort = readPort(variables.PRACTICE_PORT, (port + PRACTICE_ABOVE) % 65_536 || SERVER_PORT);
  if (practicePort === undefined) return failed('port', 'PRACTICE_PORT');
  const own = variables.DATA_DIR ? resolve(variables.DATA_DIR) : undefined;
  return ok({
    browser: flags['no-browser'] !== true,
    headless: flags.headless === true,
    port,
    practicePort,
    dataDir: own ?? resolve('.chorus/demo'),
    profile: own ? `${own}/profile` : resolve('.chorus/profile'),
  });
}

function readPort(text: string | undefined, otherwise: number): number | undefined {
  if (!text) return otherwise;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}
