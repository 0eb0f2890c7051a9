import type { CDPSession } from '@playwright/test';

/** What a trace says of one call into script; durations in µs. */
interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string } };
}

export interface ScriptTime {
  /** ms over all calls. */
  total: number;
  /** The longest call, ms. */
  longest: number;
}

/** Records what script ran while `play` went on. */
export async function traced(session: CDPSession, play: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>(resolve => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await play();
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Time in callbacks whose code came from these addresses. The browser reports each entry into script once, with the address of the function it called. */
export function scriptTime(events: readonly TraceEvent[], from: (url: string) => boolean): ScriptTime {
  const spans = events
    .filter(event => event.name === 'FunctionCall' && from(event.args?.data?.url ?? ''))
    .map(event => (event.dur ?? 0) / 1000);
  return { total: spans.reduce((sum, span) => sum + span, 0), longest: Math.max(0, ...spans) };
}
