import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KNOWN_SURFACES } from '../../lib/model/surfaces.ts';
import { ROOT, repositoryFiles, sourceFiles } from './files.ts';

const files = sourceFiles();
const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);

const PLATFORMS = 'lib/platforms';
const platforms = readdirSync(`${ROOT}${PLATFORMS}`, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && !['dom', 'page-data'].includes(entry.name))
  .map(entry => entry.name);

test('there are platforms', () => {
  expect(platforms.length).toBeGreaterThan(0);
});

test.each(platforms)('%s is listed, has its selectors in one file, and says what was seen', platform => {
  const list = readFileSync(`${ROOT}${PLATFORMS}/index.ts`, 'utf8');
  expect(list).toContain(`./${platform}/`);
  expect(existsSync(`${ROOT}${PLATFORMS}/${platform}/selectors.ts`)).toBe(true);
  expect(readFileSync(`${ROOT}${PLATFORMS}/${platform}/README.md`, 'utf8').length).toBeGreaterThan(200);
});

test.each(platforms)('%s has a practice page', platform => {
  const pages = repositoryFiles().filter(path => path.startsWith('tests/platforms/pages/'));
  expect(pages.some(path => path.includes(platform))).toBe(true);
});

test('no file holds two things: at most 250 lines, 160 at the 90th percentile', () => {
  const sizes = files.map(file => file.lines.length).sort((a, b) => a - b);
  expect(files.filter(file => file.lines.length > 250).map(file => file.path)).toEqual([]);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(160);
});

test('a doorway decides nothing: at most 60 lines, and 80 for what ties the browser itself to a service', () => {
  const isDoor = (path: string) => /\/(index\.ts|main\.tsx)$|\.content\.ts$/.test(path);
  const long = files.filter(
    file => file.path.startsWith('entrypoints/') && file.lines.length > (isDoor(file.path) ? 60 : 80),
  );
  expect(long.map(file => file.path)).toEqual([]);
});

test('names are in kebab-case', () => {
  const names = files.flatMap(file => file.path.split('/')).map(name => name.replace(/(\.[a-z]+)+$/, ''));
  // zh-CN and en are names that somebody else gave.
  const wrong = names.filter(name => name !== 'zh-CN' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name));
  expect([...new Set(wrong)]).toEqual([]);
});

// Written in pieces, so that this file does not find itself.
const UNFINISHED = new RegExp(`\\b(${['TO', 'DO|FIX', 'ME'].join('')})\\b`);
const SILENCED = new RegExp(`@ts-(${['ignore', 'expect-error', 'nocheck'].join('|')})`);

test.each([
  ['work left for later', UNFINISHED],
  ['a silenced compiler', SILENCED],
])('nowhere: %s', (_name, pattern) => {
  expect(linesWith(files, pattern)).toEqual([]);
});

test('nowhere: the type any', () => {
  const comment = /^\s*(\*|\/\*|\/\/)/;
  const code = files.map(file => ({
    ...file,
    lines: file.lines.map(line => (comment.test(line) ? '' : line)),
  }));
  expect(linesWith(code, /(:|\bas|<|,)\s*any\b(?=[\s;,)>[\]=|&]|$)/)).toEqual([]);
});

test('no test is skipped, alone, or only promised', () => {
  const pattern = new RegExp(
    `\\b(test|it|describe)\\.(${['skip', 'only', 'todo', 'fixme', 'fails'].join('|')})`,
  );
  expect(
    linesWith(
      files.filter(file => isTest(file.path)),
      pattern,
    ),
  ).toEqual([]);
});

test('no test waits by sleeping', () => {
  const pattern = new RegExp(['waitFor', 'Timeout\\('].join(''));
  expect(linesWith(files, pattern)).toEqual([]);
});

test('no entrypoint folder holds a test or helper that would ship', () => {
  const entries = files.filter(file => /^entrypoints\/[^/]+\.tsx?$/.test(file.path) && isTest(file.path));
  expect(entries.map(file => file.path)).toEqual([]);
});

test('nothing tracked names one machine', () => {
  const home = new RegExp(
    `(^|[\\s"'\`(=])/(${['work', 'root', 'home/[a-z]+', 'Users/[a-z]+'].join('|')})/[\\w.]`,
    'm',
  );
  const texts = repositoryFiles().filter(path =>
    /\.(tsx?|mjs|cjs|json|md|css|html|yml|sh)$|^\.ci\//.test(path),
  );
  expect(texts.filter(path => home.test(readFileSync(ROOT + path, 'utf8')))).toEqual([]);
});

function linesWith(among: typeof files, pattern: RegExp): string[] {
  return among.flatMap(file =>
    file.lines.flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}`] : [])),
  );
}

test('every surface stands in docs/surfaces.md with the grade that it has', () => {
  const rows = readFileSync(`${ROOT}docs/surfaces.md`, 'utf8').split('\n');
  for (const { id, grade } of KNOWN_SURFACES) {
    const row = rows.find(line => line.startsWith(`| ${id} |`));
    expect([id, row?.split('|')[2]?.trim()]).toEqual([id, grade]);
  }
});
