import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS } from './words.mjs';

const REPORT_EVERY_MS = 5000;
const TAIL_LINES = 6;

/**
 * `npm ci`, saying how long it has been at it.
 * @param {string} root @param {'zh' | 'en'} language
 * @returns {Promise<string | undefined>} why it failed, in one sentence with npm's own last lines
 */
export async function installPackages(root, language) {
  const words = WORDS[language];
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.error(words.installing);
  const ticking = setInterval(() => console.error(words.stillInstalling(seconds())), REPORT_EVERY_MS);
  const { code, output } = await npm(npmArguments(root), root);
  clearInterval(ticking);
  if (code !== 0) return words.installFailed(lastLines(output));
  console.error(words.installed(seconds()));
  return undefined;
}

/**
 * Windows cannot delete the node.exe that is running this very script, so there a later install changes only what differs.
 * Install scripts are asked for because the `node` package fetches its binary in one.
 * @param {string} root
 */
function npmArguments(root) {
  const later = process.platform === 'win32' && existsSync(join(root, 'node_modules/node'));
  const command = later ? ['install', '--no-save'] : ['ci'];
  return [
    ...command,
    '--include=dev',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
}

/** @param {string[]} args @param {string} cwd @returns {Promise<{code: number, output: string}>} */
function npm(args, cwd) {
  const script = process.env.npm_execpath;
  const known = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  const child = known
    ? spawn(process.execPath, [script, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  return new Promise(resolve => {
    let output = '';
    const keep = chunk => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', error => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} text */
function lastLines(text) {
  return text.trim().split('\n').slice(-TAIL_LINES).join('\n');
}
