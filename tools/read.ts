import { readFileSync } from 'node:fs';
import { findBrowser } from './browser/find.ts';
import { readArguments, USAGE } from './read/arguments.ts';
import { bundleForPage } from './read/bundle.ts';
import type { PageReport } from './read/report.ts';
import { launch, showSavedPage } from './read/saved-page.ts';

/** Prints, as one JSON object, what the real adapter reads from a saved page in a real browser. Exit: 0 read, 2 wrong use, 1 no browser. */
async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (!args.ok) return complain(`${args.detail}\nUse: ${USAGE}`, 2);
  const { file, address, now } = args.value;
  const html = read(file);
  if (html === undefined) return complain(`${file} cannot be read.\nUse: ${USAGE}`, 2);
  const found = await findBrowser();
  if (!found)
    return complain('No Chromium or Chrome was found. Install one, or name it with CHROME_PATH.', 1);

  const [script, browser] = await Promise.all([
    bundleForPage(new URL('read/in-page.ts', import.meta.url), 'chorusRead'),
    launch(found.path),
  ]);
  try {
    const page = await showSavedPage(browser, { address, html });
    const call = `chorusRead.readThisPage(${JSON.stringify(address)}, ${now})`;
    const report = (await page.evaluate(`(() => { ${script}; return ${call}; })()`)) as PageReport;
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  } finally {
    await browser.close();
  }
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function complain(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}

process.exitCode = await main();
