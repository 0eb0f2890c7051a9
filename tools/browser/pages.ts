import { z } from 'zod';
import type { Command } from './pipe.ts';

const targetSchema = z.object({ targetId: z.string(), type: z.string(), url: z.string() });
const targetsSchema = z.object({ targetInfos: z.array(targetSchema) });
const createdSchema = z.object({ targetId: z.string() });
const attachedSchema = z.object({ sessionId: z.string() });
const evaluatedSchema = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.unknown().optional(),
});

export async function openPage(command: Command, url: string): Promise<string> {
  return createdSchema.parse(await command('Target.createTarget', { url })).targetId;
}

export async function closePage(command: Command, targetId: string): Promise<void> {
  await command('Target.closeTarget', { targetId });
}

export async function showPage(command: Command, targetId: string): Promise<void> {
  await command('Target.activateTarget', { targetId });
}

export async function pagesAt(command: Command, addressStart: string): Promise<string[]> {
  const { targetInfos } = targetsSchema.parse(await command('Target.getTargets'));
  return targetInfos
    .filter(target => target.type === 'page' && target.url.startsWith(addressStart))
    .map(target => target.targetId);
}

const LOAD_WITHIN_MS = 15_000;
const ASK_EVERY_MS = 50;

/** Waits until the page at this address has loaded. False when it does not in fifteen seconds. */
export async function whenLoaded(command: Command, targetId: string, url: string): Promise<boolean> {
  const loaded = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;
  const until = Date.now() + LOAD_WITHIN_MS;
  while (Date.now() < until) {
    // A page that is being navigated away from under the question answers with an error: ask again.
    if (await evaluate(command, targetId, loaded).catch(() => false)) return true;
    await new Promise(resolve => setTimeout(resolve, ASK_EVERY_MS));
  }
  return false;
}

/** Evaluates an expression in a page, waits for its promise, and answers its plain value; throws when the page does. */
export async function evaluate(command: Command, targetId: string, expression: string): Promise<unknown> {
  const { sessionId } = attachedSchema.parse(
    await command('Target.attachToTarget', { targetId, flatten: true }),
  );
  try {
    const answer = await command(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    const { result, exceptionDetails } = evaluatedSchema.parse(answer);
    if (exceptionDetails !== undefined) throw new Error('the page threw');
    return result.value;
  } finally {
    await command('Target.detachFromTarget', { sessionId });
  }
}
