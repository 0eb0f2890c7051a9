import { z } from 'zod';
import { openDebugger } from './debugger.ts';

export interface Request {
  /** What kind of target asked: `service_worker`, `page`, `tab`, `other` (a side panel) … */
  from: string;
  url: string;
  /** The extension asked: its own page or worker, or its script in a page. */
  isOurs: boolean;
}

const attachedSchema = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string(), url: z.string() }),
});
const requestSchema = z.object({ documentURL: z.string(), request: z.object({ url: z.string() }) });
const socketSchema = z.object({ url: z.string() });

/** Records every request and socket of every target of the browser from now on, workers that start anew included. */
export async function recordRequests(
  profile: string,
  extensionId: string,
): Promise<{ requests: Request[]; close(): void }> {
  const browser = await openDebugger(profile);
  const targets = new Map<string, { type: string; url: string }>();
  const requests: Request[] = [];
  const ours = `chrome-extension://${extensionId}/`;
  const follow = (sessionId?: string) => {
    const filter = [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}];
    const everything = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter };
    return browser.send('Target.setAutoAttach', everything, sessionId);
  };
  const attached = async (params: unknown) => {
    const { sessionId, targetInfo } = attachedSchema.parse(params);
    targets.set(sessionId, targetInfo);
    // Not every kind of target knows each of these.
    for (const method of ['Network.enable', 'Runtime.runIfWaitingForDebugger'])
      await browser.send(method, {}, sessionId).catch(() => undefined);
    await follow(sessionId).catch(() => undefined);
  };
  browser.on(({ method, params, sessionId }) => {
    if (method === 'Target.attachedToTarget') void attached(params);
    const target = targets.get(sessionId ?? '');
    if (!target) return;
    const socket = method === 'Network.webSocketCreated' ? socketSchema.parse(params) : undefined;
    const request = method === 'Network.requestWillBeSent' ? requestSchema.parse(params) : undefined;
    const url = socket?.url ?? request?.request.url;
    if (url === undefined) return;
    const isOurs =
      target.url.startsWith(ours) ||
      request?.documentURL.startsWith(ours) ||
      JSON.stringify(params.initiator ?? '').includes(ours);
    requests.push({ from: target.type, url, isOurs: isOurs === true });
  });
  await follow();
  return { requests, close: () => browser.close() };
}
