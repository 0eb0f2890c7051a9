import type { Log } from '../base/log.ts';
import { type Call, type CallAnswer, isCall } from './call.ts';
import { PAGE_METHODS, type Services } from './protocol.ts';

/** From whom a message came, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  /** The very document that asks: gone when its frame goes elsewhere. */
  documentId?: string | undefined;
}

export interface ServeDeps {
  services: Services;
  log: Log;
  /** This extension's id and the start of its own pages' addresses. */
  extension: { id: string; origin: string };
}

/**
 * Answers one message, or undefined when it is no call. Content scripts reach only PAGE_METHODS: they live in pages that others
 * write. What goes wrong is answered as a word; stack traces stay here.
 */
export async function answerCall(
  { services, log, extension }: ServeDeps,
  message: unknown,
  sender: Sender,
): Promise<CallAnswer | undefined> {
  if (!isCall(message)) return undefined;
  const name = `${message.service}.${message.method}`;
  if (sender.id !== extension.id) return { ok: false, reason: 'forbidden' };
  if (!isOwnPage(sender, extension.origin) && !PAGE_METHODS.includes(name)) {
    log.warn('call refused', { name });
    return { ok: false, reason: 'forbidden' };
  }
  const method = methodOf(services, message);
  if (!method) return { ok: false, reason: 'unknown' };
  try {
    return {
      ok: true,
      value: await method(message.input, {
        tabId: sender.tab?.id,
        documentId: sender.documentId,
        url: sender.url,
      }),
    };
  } catch (error) {
    log.warn('call failed', { name, error: error instanceof Error ? error.name : 'unknown' });
    return { ok: false, reason: 'failed' };
  }
}

/** A page of the extension itself: its side panel, popup or options, also in a tab. */
export const isOwnPage = (sender: Sender, origin: string): boolean =>
  sender.url?.startsWith(origin.endsWith('/') ? origin : `${origin}/`) ?? false;

type Caller = Record<'documentId' | 'url', string | undefined> & { tabId: number | undefined };
type Method = (input: unknown, caller: Caller) => Promise<unknown>;

/** Own keys only: `constructor` and its like are no methods. */
function methodOf(services: Services, { service, method }: Call): Method | undefined {
  const room: unknown = own(services, service);
  const found: unknown = own(room, method);
  return typeof found === 'function' ? (input, caller) => found.call(room, input, caller) : undefined;
}

const own = (object: unknown, key: string): unknown =>
  typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? Reflect.get(object, key)
    : undefined;
