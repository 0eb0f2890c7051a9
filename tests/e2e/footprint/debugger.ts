import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
export type Heard = { method: string; sessionId: string | undefined; params: Record<string, unknown> };

/** The browser's own debugger: it reaches every target, the extension's worker and panel among them, which Playwright's pages leave out. */
export interface Debugger {
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>;
  on(listener: (heard: Heard) => void): void;
  close(): void;
}

/** @param profile the browser's user data folder, where it writes the port that it chose */
export async function openDebugger(profile: string): Promise<Debugger> {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<
    number,
    { resolve(result: Record<string, unknown>): void; reject(error: Error): void }
  >();
  const listeners: ((heard: Heard) => void)[] = [];
  let last = 0;
  socket.onmessage = event => {
    const { id, method, sessionId, params, result, error } = messageSchema.parse(
      JSON.parse(String(event.data)),
    );
    if (method) for (const listener of listeners) listener({ method, sessionId, params: params ?? {} });
    const call = id === undefined ? undefined : waiting.get(id);
    if (id !== undefined) waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result ?? {});
  };
  return {
    send(method, params = {}, sessionId) {
      const id = ++last;
      socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    on: listener => void listeners.push(listener),
    close: () => socket.close(),
  };
}
