import type { ItemView } from '../messaging/protocol.ts';
import { type Page, pageContext } from './page.ts';
import type { ReadComment } from './reading.ts';

/** Most items in one message. */
const BATCH = 40;
/** How long a first item waits for company, ms: short enough to be marked at once, long enough to save messages. */
const GATHER_MS = 15;
/** How long until a failed message is tried again, ms. */
const RETRY_MS = 2000;

/** Tells the background what was read, in order, one message at a time; nothing read is lost when the worker is away. */
export function createSightings(page: Page, onViews: (read: ReadComment[], views: ItemView[]) => void) {
  let waiting: ReadComment[] = [];
  let busy = false;

  const send = async () => {
    const context = pageContext(page.reader);
    if (page.signal.aborted) return;
    if (!context) throw new Error('the page does not say yet which post it shows');
    const batch = waiting.slice(0, BATCH);
    const views = await page.services.items.seen({ page: context, items: batch.map(one => one.item) });
    waiting = waiting.slice(batch.length);
    if (!page.signal.aborted) onViews(batch, views);
  };

  const run = async () => {
    let pause = 0;
    try {
      await send();
    } catch {
      pause = RETRY_MS;
    }
    busy = false;
    if (waiting.length > 0 && !page.signal.aborted) start(pause);
  };

  const start = (delay: number) => {
    if (busy) return;
    busy = true;
    setTimeout(run, delay);
  };

  return (read: readonly ReadComment[]) => {
    if (read.length === 0) return;
    waiting.push(...read);
    start(GATHER_MS);
  };
}
