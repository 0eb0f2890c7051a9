import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { failed, ok, type Result } from '../../lib/base/result.ts';
import { installFromSystem, isOnPath } from './system-packages.ts';

export interface Display {
  /** What to put into DISPLAY; undefined where the system has a screen of its own. */
  name?: string;
  close(): void;
}

/** A screen to open a window on: the real one, or on a Linux without any a virtual one (Xvfb), got from the system when it is missing. */
export async function getDisplay(onInstall: () => void): Promise<Result<Display, 'no-display'>> {
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.platform !== 'linux' || hasScreen) return ok({ close: () => {} });
  if (!isOnPath('Xvfb')) {
    onInstall();
    await installFromSystem(['virtual-display']);
  }
  return isOnPath('Xvfb') ? startVirtual() : failed('no-display');
}

/** Xvfb picks a free number itself, writes it to descriptor 3 once it is ready, and ends with the browser that used it, even when we were killed. */
function startVirtual(): Promise<Result<Display, 'no-display'>> {
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-terminate'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const numbers = child.stdio[3] as Readable;
  return new Promise(resolve => {
    child.once('error', () => resolve(failed('no-display')));
    child.once('exit', () => resolve(failed('no-display')));
    numbers.once('data', (chunk: Buffer) =>
      resolve(ok({ name: `:${chunk.toString().trim()}`, close: () => child.kill('SIGTERM') })),
    );
  });
}
