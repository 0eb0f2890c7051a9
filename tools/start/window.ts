import { failed, ok, type Result } from '../../lib/base/result.ts';
import { type Display, getDisplay } from '../browser/display.ts';
import type { Found } from '../browser/find.ts';
import { ensureChineseFont, getBrowser } from '../browser/get.ts';
import { prepareProfile } from '../browser/new-profile.ts';
import { type OpenBrowser, openBrowser } from '../browser/open.ts';
import { buildPractice, PRACTICE_BUILD } from '../build/extension.ts';
import type { StartOptions } from './options.ts';
import { during, ticking } from './progress.ts';
import { words } from './words.ts';

/** Finds or gets a browser and a font. `detail` of a refusal is the sentence to say. */
export async function prepareBrowser(): Promise<Result<Found, 'refused'>> {
  const browser = await ticking(
    words.preparing,
    getBrowser(step => console.log(words[step])),
  );
  if (!browser.ok) {
    return failed(
      'refused',
      browser.reason === 'none' ? words.noBrowser : words.chromePath(browser.detail ?? ''),
    );
  }
  const font = await ticking(
    words.preparing,
    ensureChineseFont(() => console.log(words.font)),
  );
  if (!font) console.log(words.noFont);
  return ok(browser.value);
}

const NO_SCREEN: Result<Display, 'no-display'> = ok({ close: () => {} });

/** Opens the browser with the built extension. `detail` of a refusal is the sentence to say. */
export async function openWindow(
  options: StartOptions,
  browser: Found,
): Promise<Result<OpenBrowser, 'refused'>> {
  const display = options.headless
    ? NO_SCREEN
    : await ticking(
        words.preparing,
        getDisplay(() => console.log(words.xvfb)),
      );
  if (!display.ok) return failed('refused', words.noDisplay);
  const { name } = display.value;
  if (name) console.log(words.virtual);
  prepareProfile(options.profile, PRACTICE_BUILD);
  const opened = await during(
    words.opening,
    openBrowser({
      path: browser.path,
      profile: options.profile,
      extension: PRACTICE_BUILD,
      headless: options.headless,
      ...(name ? { display: name } : {}),
    }),
  );
  if (!opened.ok) {
    display.value.close();
    const say = opened.reason === 'extension' ? words.extensionNotLoaded : words.browserNotStarted;
    return failed('refused', say(opened.detail ?? ''));
  }
  opened.value.ended.then(() => display.value.close());
  return opened;
}

/** Builds the extension unless it is fresh. `detail` of a refusal is the sentence to say. */
export async function prepareExtension(): Promise<Result<string, 'refused'>> {
  const began = Date.now();
  let said = false;
  const built = await buildPractice(() => {
    said = true;
    console.log(words.begin(words.building));
  });
  if (!built.ok) return failed('refused', words.buildFailed(built.detail ?? ''));
  if (said) console.log(words.took(words.building, ((Date.now() - began) / 1000).toFixed(1)));
  return built;
}
