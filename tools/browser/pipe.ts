import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const messageSchema = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** A command to the browser or, with `session`, to one target. Rejects when the browser refuses it or goes away. */
export type Command = (method: string, params?: object, session?: string) => Promise<unknown>;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Speaks the DevTools protocol over `--remote-debugging-pipe` (JSON messages ended by a zero byte). Unlike a port, nobody else on the
 * machine can reach it, and only over it does the browser load an unpacked extension.
 */
export function speakOverPipe(toBrowser: Writable, fromBrowser: Readable): Command {
  const waiting = new Map<number, Waiting>();
  let rest = '';
  let lastId = 0;
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) settle(waiting, part);
  });
  fromBrowser.on('close', () => {
    for (const one of waiting.values()) one.reject(new Error('the browser went away'));
    waiting.clear();
  });
  toBrowser.on('error', () => {}); // a closed browser is told by `close` above
  return (method, params = {}, session) => {
    lastId += 1;
    const id = lastId;
    const message = JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) });
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      toBrowser.write(`${message}\0`);
    });
  };
}

function settle(waiting: Map<number, Waiting>, text: string): void {
  const message = messageSchema.parse(JSON.parse(text));
  if (message.id === undefined) return;
  const one = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.error) one?.reject(new Error(message.error.message));
  else one?.resolve(message.result);
}
