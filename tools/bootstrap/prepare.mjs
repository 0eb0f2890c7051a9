// Runs before anything is installed: plain JavaScript, Node 18, nothing but Node's own modules.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';
import { findObstacle } from './obstacle.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Node 24 from the `node` package, which reads TypeScript itself. */
const NODE_24 = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Makes the folder ready (Node version, write access, packages) and then runs a TypeScript program on Node 24 with the same arguments.
 * Ends this process with the program's exit code, or with 1 and one sentence.
 * @param {string} program path from the repository's root
 * @param {'zh' | 'en'} language of what is said on the terminal
 */
export async function prepareAndRun(program, language) {
  const obstacle = findObstacle(ROOT, language);
  if (obstacle !== undefined) leave(obstacle);
  if (!isInstalled()) {
    const failure = await installPackages(ROOT, language);
    if (failure !== undefined) leave(failure);
  }
  process.exitCode = await run(program);
}

/** npm writes `.package-lock.json` last, so an interrupted install counts as none. */
function isInstalled() {
  const written = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(written) || !existsSync(NODE_24)) return false;
  return statSync(written).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** @param {string} program */
function run(program) {
  const bin = join(ROOT, 'node_modules/.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  const child = spawn(
    NODE_24,
    ['--disable-warning=ExperimentalWarning', join(ROOT, program), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      cwd: ROOT,
      env: { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` },
    },
  );
  // A terminal sends Ctrl-C to the child as well, a supervisor to us alone: the program takes the second one for the first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithNpm(child);
  return new Promise(resolve => {
    child.once('error', () => resolve(1));
    child.once('exit', code => resolve(code ?? 1));
  });
}

/**
 * npm passes a signal to the shell that it started us with, and that shell ends without passing it on: we are left with another parent.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 300);
  watch.unref();
}

/** @param {string} sentence @returns {never} */
function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
