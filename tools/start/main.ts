import { readOptions, type StartOptions } from './options.ts';
import { during } from './progress.ts';
import { type Services, startServices, takenPort } from './services.ts';
import { noteOf, showPages, signIn } from './sign-in.ts';
import { demoAccounts, tellNext } from './tell.ts';
import { openWindow, prepareBrowser, prepareExtension } from './window.ts';
import { words } from './words.ts';

/* `npm start`: refusals first, then the browser (slow only once), the server, and the window. */

const ENDING: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const began = Date.now();
const closers: (() => Promise<void>)[] = [];
let leaving = false;

for (const signal of ENDING) process.on(signal, () => leave(0, words.closed));

// Whoever read along has gone (a closed terminal, `| head`): that must not take the server down with a stack trace.
process.stdout.on('error', () => {});

const options = readOptions(process.argv.slice(2), process.env);
if (options.ok) await start(options.value);
else
  await leave(
    1,
    options.reason === 'port' ? words.port(options.detail ?? '') : words.option(options.detail ?? ''),
  );

async function start(chosen: StartOptions): Promise<void> {
  const taken = await takenPort(chosen);
  if (taken) return leave(1, taken);
  const browser = chosen.browser ? await prepareBrowser() : undefined;
  if (browser && !browser.ok) return leave(1, browser.detail);
  const built = await prepareExtension();
  if (!built.ok) return leave(1, built.detail);
  const services = await during(
    words.server,
    startServices(chosen, () => leave(1, words.dataTaken)),
  );
  if (!services.ok) return leave(1, services.detail);
  closers.push(services.value.close);
  const user = browser ? await openAndSignIn(chosen, services.value, browser.value) : undefined;
  if (!leaving) tellNext(services.value, user, Date.now() - began);
}

async function openAndSignIn(
  chosen: StartOptions,
  services: Services,
  browser: Parameters<typeof openWindow>[1],
): Promise<string | undefined> {
  const window = await openWindow(chosen, browser);
  if (!window.ok) {
    await leave(1, window.detail);
    return undefined;
  }
  closers.push(window.value.close);
  window.value.ended.then(() => leave(0, words.closed));
  const [first] = demoAccounts();
  const signedIn = first && (await signIn(window.value, { server: services.server, ...first }));
  const { practice } = services;
  const note = practice.postUrl(
    noteOf(first?.accountNames ?? []) ?? practice.postIds('xiaohongshu')[0] ?? '',
  );
  await showPages(window.value, note ? [practice.index, note] : [practice.index]);
  if (signedIn) return first.name;
  console.log(words.signInFailed);
  return undefined;
}

/** Closes what was opened, last first, says one sentence and ends. A second call changes nothing. */
async function leave(code: number, sentence = ''): Promise<void> {
  if (leaving) return;
  leaving = true;
  for (const close of closers.reverse()) await close();
  if (code === 0) console.log(sentence);
  else console.error(sentence);
  process.exit(code);
}
