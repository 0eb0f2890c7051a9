import { createServer } from 'node:net';

/** Whether this machine's port can be listened on; asked before anything slow is begun. */
export function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

const ANSWER_WITHIN_MS = 2000;

/** Whether it is another Chorus that listens there. */
export async function isChorus(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const body: unknown = await answer.json();
    return typeof body === 'object' && body !== null && 'name' in body && body.name === 'chorus';
  } catch {
    return false;
  }
}
