import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  code: number;
  /** What it wrote, empty when `show` was asked for. */
  output: string;
  /** ms */
  took: number;
}

/**
 * Runs a JavaScript program of node_modules on this Node, from the repository's root.
 * @param show lets it write to the terminal itself, for programs that report as they go
 */
export function runProgram(
  program: string,
  args: string[],
  options: { show?: boolean; variables?: Record<string, string> } = {},
): Promise<Ran> {
  const began = Date.now();
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.variables },
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: 1, output: error.message, took: Date.now() - began }));
    child.once('close', code => resolve({ code: code ?? 1, output, took: Date.now() - began }));
  });
}
