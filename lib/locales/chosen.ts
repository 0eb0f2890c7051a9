import { browser } from 'wxt/browser';
import { LANGUAGES, type Language, setLanguage } from './index.ts';

const KEY = 'language';

const isLanguage = (value: unknown): value is Language => LANGUAGES.some(known => known === value);

/** Speaks the language that was chosen in the options, now and after every later choice, until `signal`. */
export async function followChosenLanguage(signal: AbortSignal): Promise<void> {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    const next = changes[KEY]?.newValue;
    if (isLanguage(next)) setLanguage(next);
  };
  browser.storage.sync.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(heard));
  const stored = (await browser.storage.sync.get(KEY))[KEY];
  if (isLanguage(stored)) setLanguage(stored);
}

/** Keeps the choice for every Chorus screen; `storage.sync`, because `storage.local` holds what pages must never reach. */
export async function chooseLanguage(next: Language): Promise<void> {
  setLanguage(next);
  await browser.storage.sync.set({ [KEY]: next });
}
