import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without anything said: the usual ports and folders, and a window', () => {
  expect(readOptions([], {})).toEqual({
    ok: true,
    value: {
      browser: true,
      headless: false,
      port: 8787,
      practicePort: 9787,
      dataDir: resolve('.chorus/demo'),
      profile: resolve('.chorus/profile'),
    },
  });
});

test('a second copy with its own PORT and DATA_DIR shares nothing with the first', () => {
  const second = readOptions(['--headless'], { PORT: '8788', DATA_DIR: 'elsewhere' });
  expect(second).toMatchObject({
    ok: true,
    value: { headless: true, port: 8788, practicePort: 9788, dataDir: resolve('elsewhere') },
  });
  expect(second.ok && second.value.profile.startsWith(resolve('elsewhere'))).toBe(true);
});

test.each(['0', '65536', '-1', '80a', '8787.5'])('PORT=%s is refused by name', port => {
  expect(readOptions([], { PORT: port })).toEqual({ ok: false, reason: 'port', detail: 'PORT' });
});

test('what is not understood is said back', () => {
  expect(readOptions(['--quick'], {})).toEqual({ ok: false, reason: 'option', detail: '--quick' });
});
