import { browser } from '@wxt-dev/browser';
import { CallError, isAnswer } from './call.ts';
import type { Services } from './protocol.ts';

/** How long a worker needs to get up again, ms. */
const RESTART = 200;

/**
 * The background's services for every screen: `services.items.queue()`. Each call is one message.
 * @throws CallError with a reason in a word. Every method may be sent twice without harm, so a call into a restarting worker is
 * repeated once.
 */
export const services: Services = proxied(message => browser.runtime.sendMessage(message));

export function proxied(send: (message: unknown) => Promise<unknown>): Services {
  const rooms = new Map<string, unknown>();
  return new Proxy({} as Services, {
    get(_target, service) {
      const name = String(service);
      if (!rooms.has(name)) rooms.set(name, roomOf(send, name));
      return rooms.get(name);
    },
  });
}

function roomOf(send: (message: unknown) => Promise<unknown>, service: string): unknown {
  const methods = new Map<string, (input?: unknown) => Promise<unknown>>();
  return new Proxy(
    {},
    {
      get(_target, key) {
        const method = String(key);
        const made = methods.get(method) ?? ((input?: unknown) => callOnce(send, { service, method, input }));
        methods.set(method, made);
        return made;
      },
    },
  );
}

interface Wanted {
  service: string;
  method: string;
  input: unknown;
}

async function callOnce(send: (message: unknown) => Promise<unknown>, wanted: Wanted): Promise<unknown> {
  const name = `${wanted.service}.${wanted.method}`;
  const answer = await sendTwice(send, { type: 'call', ...wanted }, name);
  if (!isAnswer(answer)) throw new CallError('unreachable', name);
  if (!answer.ok) throw new CallError(answer.reason, name);
  return answer.value;
}

async function sendTwice(
  send: (message: unknown) => Promise<unknown>,
  message: unknown,
  name: string,
): Promise<unknown> {
  try {
    return await send(message);
  } catch (error) {
    if (isInvalidated(error)) throw new CallError('invalidated', name);
    await new Promise(resolve => setTimeout(resolve, RESTART));
  }
  try {
    return await send(message);
  } catch (error) {
    throw new CallError(isInvalidated(error) ? 'invalidated' : 'unreachable', name);
  }
}

/** Chrome says so in these words, or takes `runtime` away altogether, when the extension was updated under a living page. */
export const isInvalidated = (error: unknown): boolean =>
  error instanceof TypeError || /context invalidated/i.test(error instanceof Error ? error.message : '');
