import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['entrypoints', 'components', 'lib', 'server', 'tests', 'tools'];

export interface CheckStep {
  name: string;
  /** A program of node_modules, as a path below it, and its arguments. */
  program: string;
  args: string[];
}

/** What holds for the source as it stands, without running the product. In this order: the types need what WXT prepares. */
export function checkSteps(): CheckStep[] {
  const rooms = ROOMS.filter(room => existsSync(join(ROOT, room)));
  return [
    { name: 'wxt prepare', program: 'wxt/bin/wxt.mjs', args: ['prepare'] },
    { name: 'lint and format', program: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
    { name: 'types', program: 'typescript/bin/tsc', args: [] },
    { name: 'types without a DOM', program: 'typescript/bin/tsc', args: ['-p', 'tsconfig.pure.json'] },
    {
      name: 'import directions',
      program: 'dependency-cruiser/bin/dependency-cruiser.mjs',
      args: [...rooms, '--config', '.dependency-cruiser.cjs'],
    },
  ];
}
