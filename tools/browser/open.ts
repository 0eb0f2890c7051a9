import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { failed, ok, type Result } from '../../lib/base/result.ts';
import { type Command, speakOverPipe } from './pipe.ts';

export interface OpenOptions {
  path: string;
  /** Kept from one start to the next. */
  profile: string;
  /** The built, unpacked extension. */
  extension: string;
  headless: boolean;
  /** X display for a machine without one, as in `:99`. */
  display?: string;
}

export interface OpenBrowser {
  extensionId: string;
  command: Command;
  /** Settles when the browser has ended, however that came about. */
  ended: Promise<void>;
  close(): Promise<void>;
}

const loadedSchema = z.object({ id: z.string() });
const CLOSE_WITHIN_MS = 4000;

/**
 * Starts an ordinary browser (no automation banner) with the extension loaded through `Extensions.loadUnpacked`, which Chromium and branded
 * Chrome and Edge all honour; branded builds ignore `--load-extension`.
 */
export async function openBrowser(
  options: OpenOptions,
): Promise<Result<OpenBrowser, 'not-started' | 'extension'>> {
  const first = await start(options, isRoot());
  if (first.ok || first.detail !== 'no-sandbox') return first;
  // Containers and some Ubuntu releases forbid the user namespaces that the sandbox is made of.
  return start(options, true);
}

const isRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

async function start(
  options: OpenOptions,
  withoutSandbox: boolean,
): Promise<Result<OpenBrowser, 'not-started' | 'extension'>> {
  const child = spawn(options.path, browserArguments(options, withoutSandbox), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // Practice pages write the browser's own time; operators and Chorus read Shanghai's.
    env: { ...process.env, TZ: 'Asia/Shanghai', ...(options.display ? { DISPLAY: options.display } : {}) },
  });
  const complaints = collect(child);
  const ended = new Promise<void>(resolve => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const command = speakOverPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  try {
    await command('Browser.getVersion');
  } catch {
    return failed('not-started', why(complaints()));
  }
  try {
    const loaded = await command('Extensions.loadUnpacked', { path: options.extension });
    const { id } = loadedSchema.parse(loaded);
    return ok({ extensionId: id, command, ended, close: () => close(child, command, ended) });
  } catch (error) {
    await close(child, command, ended);
    return failed('extension', error instanceof Error ? error.message : undefined);
  }
}

function browserArguments(options: OpenOptions, withoutSandbox: boolean): string[] {
  return [
    `--user-data-dir=${options.profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    '--disable-sync',
    '--disable-component-update',
    '--disable-background-networking',
    '--lang=zh-CN',
    ...(options.display ? ['--window-size=1440,900', '--window-position=0,0'] : []),
    ...(options.headless ? ['--headless=new'] : []),
    ...(withoutSandbox ? ['--no-sandbox', '--test-type'] : []), // --test-type: no yellow bar about the sandbox
    'about:blank',
  ];
}

/** Keeps the end of what the browser complains about, and keeps its pipe from filling up. */
function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-10_000);
  });
  return () => text;
}

function why(complaints: string): string | undefined {
  if (/No usable sandbox|sandbox host|setuid sandbox/i.test(complaints)) return 'no-sandbox';
  if (/Missing X server|\$DISPLAY|cannot open display/i.test(complaints)) return 'no-display';
  return complaints.trim().split('\n').at(-1);
}

async function close(child: ChildProcess, command: Command, ended: Promise<void>): Promise<void> {
  command('Browser.close').catch(() => {}); // already closing is fine
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}
