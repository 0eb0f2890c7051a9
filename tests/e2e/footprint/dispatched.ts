import type { Page } from '@playwright/test';
import { z } from 'zod';
import { openDebugger } from './debugger.ts';

const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  args: z.object({ data: z.object({ type: z.string() }) }),
});

/** Marks the page's own process in the trace. */
const MARK = 'footprint-mark';

export interface DispatchTrace {
  /** Every type of event that was dispatched at a node of the page since the start, by whomever and whether anybody listened or not. */
  stop(): Promise<string[]>;
}

/** A page can only hear events whose names it knows; the browser's trace has them all, but for those sent to the window itself. */
export async function traceDispatched(profile: string, page: Page): Promise<DispatchTrace> {
  const browser = await openDebugger(profile);
  const events: z.infer<typeof eventSchema>[] = [];
  const ended = new Promise<void>(resolve =>
    browser.on(({ method, params }) => {
      if (method === 'Tracing.tracingComplete') resolve();
      if (method !== 'Tracing.dataCollected' || !Array.isArray(params.value)) return;
      for (const value of params.value) {
        const event = eventSchema.safeParse(value);
        if (event.success && event.data.name === 'EventDispatch') events.push(event.data);
      }
    }),
  );
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  return {
    async stop() {
      await page.evaluate(mark => document.dispatchEvent(new Event(mark)), MARK);
      await browser.send('Tracing.end');
      await ended;
      browser.close();
      const pid = events.findLast(({ args }) => args.data.type === MARK)?.pid;
      const types = events.filter(event => event.pid === pid).map(({ args }) => args.data.type);
      return [...new Set(types)].filter(type => type !== MARK).toSorted();
    },
  };
}
