import type { CDPSession, Page } from '@playwright/test';
import type { Operator } from '../e2e/fixtures/operator.ts';
import { type Report, rounded } from './bench.ts';
import { onStage } from './overlay/stage.ts';
import { type ScriptTime, scriptTime, traced } from './overlay/trace.ts';

const COUNT = 10_000;
const CHUNK = 20;
const ROUNDS = 3;
const MOST_TIMES = 3;
const MOST_MS = 50;
const BARE = 'bare-observer.js';

type Kind = 'bare' | 'overlay';

/** What the whole overlay costs, in the real extension, while 10,000 comments come in chunks of 20, against an observer that only reads their text. */
export async function run(): Promise<Report> {
  return onStage(async ({ operator, note }) => {
    const passes: Record<Kind, ScriptTime[]> = { bare: [], overlay: [] };
    for (let round = 0; round < ROUNDS; round++) {
      const both = await flood(operator, note);
      passes.bare.push(both.bare);
      passes.overlay.push(both.overlay);
    }
    return reportOf(passes);
  });
}

/** One page with both on it: they see the same comments, under the same load. */
async function flood(operator: Operator, note: string): Promise<Record<Kind, ScriptTime>> {
  const page = await operator.open(note);
  await page.locator('.mark').first().waitFor();
  const session: CDPSession = await page.context().newCDPSession(page);
  const seenByBare = await startBare(session);
  const events = await traced(session, () => insert(page));
  const seen = await seenByBare();
  if (seen < COUNT) throw new Error(`the bare observer saw only ${seen}`);
  await page.close();
  return {
    bare: scriptTime(events, url => url.endsWith(BARE)),
    overlay: scriptTime(events, url => url.startsWith('chrome-extension://')),
  };
}

/** In a world of its own, as a content script is: there the browser has to wrap each node anew, for either of the two. Answers how to ask what it saw. */
async function startBare(session: CDPSession): Promise<() => Promise<number>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'bare' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const evaluate = (expression: string) => session.send('Runtime.evaluate', { expression, contextId });
  await evaluate(`${bareObserver}\n//# sourceURL=${BARE}`);
  return async () => Number((await evaluate('bareSeen')).result.value);
}

const bareObserver = `
var bareSeen = 0;
new MutationObserver(records => {
  for (const record of records) for (const node of record.addedNodes) { if (node.textContent !== '') bareSeen++; }
}).observe(document, { subtree: true, childList: true });`;

async function insert(page: Page): Promise<void> {
  await page.evaluate(`practice.flood(${COUNT}, ${CHUNK})`);
  // Whatever the overlay put off until later counts as well.
  await page.evaluate('new Promise(done => requestIdleCallback(() => setTimeout(done, 500)))');
}

function reportOf(passes: Record<Kind, ScriptTime[]>): Report {
  const best = (kind: Kind) => Math.min(...passes[kind].map(pass => pass.total));
  const longest = Math.min(...passes.overlay.map(pass => pass.longest));
  const times = best('overlay') / best('bare');
  return {
    name: 'overlay',
    rows: (['bare', 'overlay'] as const).map(kind => ({
      what: kind === 'bare' ? 'bare observer' : 'the whole overlay',
      'script ms': rounded(best(kind)),
      'longest piece ms': rounded(Math.min(...passes[kind].map(pass => pass.longest))),
    })),
    verdict: [
      { claim: 'times a bare observer', limit: MOST_TIMES, measured: times, ok: times <= MOST_TIMES },
      { claim: 'ms for the longest piece', limit: MOST_MS, measured: longest, ok: longest <= MOST_MS },
    ],
  };
}
