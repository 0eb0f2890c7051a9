import { expect, test } from 'vitest';
import { sourceFiles } from './files.ts';

const CHINESE = /\p{Script=Han}/u;
const COMMENT = /\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm;

/** Lines with Chinese outside comments. */
const spoken = (text: string): string[] =>
  text
    .replace(COMMENT, comment => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .flatMap((line, index) => (CHINESE.test(line) ? [`${index + 1}: ${line.trim()}`] : []));

test('the scan sees words in code and not in comments', () => {
  expect(spoken("// 话术\n/** 队列\n 转交 */\nsay('去处理'); // 好")).toEqual(["4: say('去处理');"]);
});

test('visible words stand in lib/locales alone: no component and no doorway speaks Chinese itself', () => {
  const rooms = sourceFiles().filter(
    ({ path }) => /^(components|entrypoints)\//.test(path) && !/\.test\.tsx?$/.test(path),
  );
  expect(rooms.length).toBeGreaterThan(50);
  expect(rooms.flatMap(({ path, lines }) => spoken(lines.join('\n')).map(line => `${path}:${line}`))).toEqual(
    [],
  );
});
