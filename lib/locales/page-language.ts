import { addWords, type Key, language, setLanguage } from './index.ts';

declare global {
  /** In the isolated world of a page, where the background brought it; the page cannot see it. */
  var chorusEnglish: Partial<Record<Key, string>> | undefined;
}

const ENGLISH = '/overlay-english.js';

/** What the background brings into a page, with the English words before it where English was chosen: no other page carries them. */
export const inChosenLanguage = <File extends string>(files: readonly File[]): (File | typeof ENGLISH)[] =>
  language() === 'en' ? [ENGLISH, ...files] : [...files];

/** Speaks English where its words were brought. */
export function speakAsBrought(): void {
  if (!globalThis.chorusEnglish) return;
  addWords({ 'zh-CN': {}, en: globalThis.chorusEnglish });
  setLanguage('en');
}
