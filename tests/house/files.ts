import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  path: string;
  text: string;
  lines: string[];
}

const ROOMS = ['entrypoints', 'components', 'lib', 'server', 'tools', 'tests'];

/** What .gitignore names: made here, never ours. */
const MADE = new Set([
  '.git',
  'node_modules',
  '.output',
  '.wxt',
  '.chorus',
  'dist',
  'test-results',
  'playwright-report',
]);

/** Every file of the repository, tracked or not yet; found without git, which a machine may lack. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(ROOT + folder, { withFileTypes: true })
    .filter(entry => !MADE.has(entry.name) && !entry.name.endsWith('.log'))
    .flatMap(entry =>
      entry.isDirectory() ? repositoryFiles(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
    )
    .sort();
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
