import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  path: string;
  text: string;
  lines: string[];
}

const ROOMS = ['entrypoints', 'components', 'lib', 'server', 'tools', 'tests'];

/** What git tracks or would track: what is written but not yet added is held to the same rules. */
export function repositoryFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return [...new Set(list.split('\0'))].filter(path => path !== '' && existsSync(ROOT + path)).sort();
}

/** Our own TypeScript, with and without tests. */
export function sourceFiles(): SourceFile[] {
  return repositoryFiles()
    .filter(path => ROOMS.some(room => path.startsWith(`${room}/`)) && /\.(ts|tsx|mjs)$/.test(path))
    .map(path => {
      const text = readFileSync(ROOT + path, 'utf8');
      return { path, text, lines: text.trimEnd().split('\n') };
    });
}
