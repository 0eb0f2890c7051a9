import { SECOND } from '../../base/clock.ts';
import { newId } from '../../base/id.ts';
import type { ComposerContext, PagesService, PortReply } from '../../messaging/protocol.ts';
import { typedMessages } from '../../rules/fill-script/typed.ts';
import { scriptById } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { fillerFor } from '../library/filling.ts';
import { occasionOf } from '../library/occasion.ts';
import { used } from '../library/used.ts';
import type { PageHost } from './host.ts';

/** Longest wait for the page's word on an insertion, ms. */
const PATIENCE = 5 * SECOND;

type Inserted = { ok: true } | { ok: false; reason: 'no-box' | 'refused' | 'copied'; message: string };

/** Insertions asked of pages, until each has said how it went. */
export class Insertions {
  private readonly waiting = new Map<string, (reply: PortReply) => void>();

  /** A page's word on an insertion; words that nobody waits for are dropped. */
  heard(reply: PortReply): void {
    this.waiting.get(reply.requestId)?.(reply);
  }

  /** Resolves with the page's word, or undefined when it says nothing in time. */
  wait(requestId: string): Promise<PortReply | undefined> {
    return new Promise(resolve => {
      const done = (reply?: PortReply) => {
        clearTimeout(timer);
        this.waiting.delete(requestId);
        resolve(reply);
      };
      const timer = setTimeout(done, PATIENCE);
      this.waiting.set(requestId, done);
    });
  }
}

/** From the panel into the open reply box of the active tab. The page checks once more whom its box answers. */
export async function insert(
  core: Core,
  host: PageHost,
  insertions: Insertions,
  at: ComposerContext | undefined,
  { scriptId, variant, typed }: Parameters<PagesService['insert']>[0],
): Promise<Inserted> {
  if (!at) return { ok: false, reason: 'no-box', message: '' };
  const script = await scriptById(core.db, scriptId);
  if (!script) return { ok: false, reason: 'refused', message: 'not-found' };
  const { occasion } = await occasionOf(core, at);
  const fill = await fillerFor(core, occasion);
  const messages = typedMessages(fill(script, variant), typed);
  const requestId = newId();
  const word = insertions.wait(requestId);
  if (!host.send(at.tabId, { type: 'insert', requestId, itemId: at.itemId, messages })) {
    insertions.heard({ type: 'insert-outcome', requestId, outcome: 'refused' });
    return { ok: false, reason: 'no-box', message: '' };
  }
  const reply = await word;
  if (!reply || reply.outcome === 'refused')
    return { ok: false, reason: 'refused', message: reply?.reason ?? 'no-answer' };
  await used(core, {
    page: at.page,
    itemId: at.itemId,
    scriptId,
    outcome: reply.outcome,
    ...(messages[0].variant === undefined ? {} : { variant: messages[0].variant }),
  });
  return reply.outcome === 'inserted'
    ? { ok: true }
    : { ok: false, reason: 'copied', message: reply.reason ?? '' };
}
