import { afterEach, expect, test } from 'vitest';
import { en } from './en.ts';
import { type Key, language, onLanguage, setLanguage, t } from './index.ts';
import { zhCN } from './zh-cn.ts';

afterEach(() => setLanguage('zh-CN'));

const places = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([a-z]+)\}/g)].map(found => found[0]).sort();

test('Chinese stands until English is chosen, and listeners hear of it', () => {
  expect(language()).toBe('zh-CN');
  let heard = 0;
  const stop = onLanguage(() => heard++);
  setLanguage('en');
  setLanguage('en');
  expect(t('flag.heartfelt')).toBe('Heartfelt');
  stop();
  setLanguage('zh-CN');
  expect(heard).toBe(1);
});

test('parameters are text: braces in them are not expanded', () => {
  expect(t('note.hand-over', { name: '{name}{{fact:x}}$&' })).toBe('@转交 {name}{{fact:x}}$&');
});

test('both languages have the same places in every sentence, and no word is empty', () => {
  for (const key of Object.keys(zhCN) as Key[]) {
    expect([key, places(en[key])]).toEqual([key, places(zhCN[key])]);
    expect(en[key].trim(), key).not.toBe('');
    expect(zhCN[key].trim(), key).not.toBe('');
  }
});

test('Chinese words keep the house tone: no exclamation marks, no emoji', () => {
  for (const [key, sentence] of Object.entries(zhCN)) {
    expect(sentence, key).not.toMatch(/[!!]|\p{Extended_Pictographic}/u);
  }
});
