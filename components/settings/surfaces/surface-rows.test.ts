import { afterEach, expect, test } from 'vitest';
import { LANGUAGES, setLanguage } from '../../../lib/locales/index.ts';
import { ABSENT_SURFACES, KNOWN_SURFACES } from '../../../lib/model/surfaces.ts';
import { aPack, aTaughtPack } from '../../../lib/rules/pack/pack.fixture.ts';
import { validatePack } from '../../../lib/rules/pack/validate-pack.ts';
import { packFile, readPackFile } from './pack-file.ts';
import { refusedWords, whyWords } from './pack-words.ts';
import { surfaceGroups } from './surface-rows.ts';

afterEach(() => setLanguage('zh-CN'));

test('every surface has its row under its platform, and what does not exist says so', () => {
  const rows = surfaceGroups([]).flatMap(group => group.rows.map(row => ({ ...row, group: group.id })));
  const ids = [...KNOWN_SURFACES, ...ABSENT_SURFACES].map(({ id }) => id as string);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  for (const { id, group } of rows) expect(id.split('.')[0]).toBe(group);
  expect(rows.filter(row => 'absent' in row).map(({ id }) => id)).toEqual(
    ABSENT_SURFACES.map(({ id }) => id as string),
  );
});

test('no two pages of one platform and kind are called the same', () => {
  for (const language of LANGUAGES) {
    setLanguage(language);
    const names = surfaceGroups([]).flatMap(({ title, rows }) =>
      rows.map(({ name, kind }) => `${title} ${name} ${kind}`),
    );
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a pack stands in its surface’s row, a taught page in its own', () => {
  const refused = { reason: 'version', version: 2 } as const;
  const groups = surfaceGroups([
    { id: 'weibo.comments', pack: aPack(), refused },
    { id: 'site:forum.example.com', pack: aTaughtPack({ surface: 'site.dm' }) },
    { id: 'site:bad.example.com', refused: { reason: 'host' } },
  ]);
  const rows = groups.flatMap(group => group.rows);
  expect(rows.find(({ id }) => id === 'weibo.comments')).toMatchObject({ pack: aPack(), refused });
  expect(groups.at(-1)?.rows).toMatchObject([
    { name: 'forum.example.com/thread/', kind: 'dm', grade: 'thin' },
    { name: 'site:bad.example.com', kind: 'comment', grade: 'thin' },
  ]);
});

test('an exported pack can be read and is taken again; its file has a plain name', async () => {
  const { name, text } = packFile(aTaughtPack({ version: 4 }));
  expect(name).toBe('chorus-site-forum.example.com-v4.json');
  const read = await readPackFile(new Blob([text]));
  expect(read).toEqual({ ok: true, value: aTaughtPack({ version: 4 }) });
  expect(validatePack(read.ok && read.value).ok).toBe(true);
});

test('a file that is no JSON or far too long is refused before anything is kept', async () => {
  expect(await readPackFile(new Blob(['{"id":']))).toEqual({ ok: false, reason: 'not-json' });
  expect(await readPackFile(new Blob([`"${'x'.repeat(200_000)}"`]))).toEqual({
    ok: false,
    reason: 'too-large',
  });
});

test('why a pack is not taken is said in words, with the place where it is wrong', () => {
  expect(whyWords({ reason: 'place', detail: 'map.item.0 “:hover”' })).toBe(
    '有一处不是选择器:map.item.0 “:hover”',
  );
  expect(whyWords({ reason: 'not-json' })).toBe('这个文件不是 JSON');
  expect(refusedWords({ reason: 'host', detail: '*.a.com', version: 3 })).toBe(
    '第 3 版没用上,这个网址不能用:*.a.com',
  );
});
