import type { Clock } from '../../base/clock.ts';
import { type PageData, pageDataSchema } from '../../model/page-data.ts';
import { surfaceIdSchema } from '../../model/platform.ts';
import type { Caller } from '../core.ts';
import type { PageHost } from './host.ts';

/** A document is looked at no more often than this, ms; whoever asks sooner gets the same answer. */
const PAUSE_MS = 500;

/** Asks a page what it knows, for the document that asks and no other. Whatever is wrong with the answer makes it no answer. */
export function pageDataReader(clock: Clock, host: Pick<PageHost, 'readPage'>) {
  const asked = new Map<string, { at: number; answer: Promise<PageData | undefined> }>();

  const read = async (tabId: number, documentId: string, surface: string): Promise<PageData | undefined> => {
    const id = surfaceIdSchema.safeParse(surface);
    if (!id.success) return undefined;
    // The page may have gone while it was asked: then nothing is known.
    const answer = await host.readPage({ tabId, documentId }, id.data).catch(() => undefined);
    const data = pageDataSchema.safeParse(answer);
    return data.success && data.data.surface === id.data ? data.data : undefined;
  };

  return (surface: string, { tabId, documentId }: Caller = {}): Promise<PageData | undefined> => {
    if (tabId === undefined || documentId === undefined) return Promise.resolve(undefined);
    const now = clock();
    for (const [key, { at }] of asked) if (now - at >= PAUSE_MS) asked.delete(key);
    const key = `${documentId} ${surface}`;
    const answer = asked.get(key)?.answer ?? read(tabId, documentId, surface);
    if (!asked.has(key)) asked.set(key, { at: now, answer });
    return answer;
  };
}
