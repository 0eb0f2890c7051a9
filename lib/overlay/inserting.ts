import { t } from '../locales/index.ts';
import type { ItemView } from '../messaging/protocol.ts';
import type { ReadyMessage, ReadyScript } from '../model/ready-script.ts';
import type { InsertOutcome } from '../platforms/platform.ts';
import { openPlaces, type Typed } from '../rules/fill-script/typed.ts';
import type { Notice } from '../state/overlay-view.ts';
import type { Marks } from './marks.ts';
import { type Page, pageContext } from './page.ts';

/** How long the site may take to open its reply box, ms. */
const BOX_TIMEOUT = 3000;

/**
 * Puts a message of a ready script into the reply box of one comment, if it still is what the script was chosen for, and says how it
 * went. The operator then reads it and presses the site's own Send. `replaces` is what they typed to call for it.
 */
export async function insertScript(
  page: Page,
  marks: Marks,
  itemId: string,
  message: ReadyMessage,
  replaces?: string,
): Promise<InsertOutcome> {
  const { reader } = page;
  const anchor = marks.anchorOf(itemId);
  const view = page.store.getState().views.get(itemId);
  const context = pageContext(reader);
  const account = reader.account();
  if (!anchor || !view || !context) return { outcome: 'refused', reason: 'gone' };
  if (!account) return { outcome: 'refused', reason: 'other-account' };
  if (isGuarded(view)) return { outcome: 'refused', reason: 'guarded' };
  const { scriptId, text, caret, variant, isNext } = message;
  // The one before it is sent first: two in one box would go out as one.
  if (isNext && reader.compose.target()?.draft.trim()) return { outcome: 'refused', reason: 'unsent' };
  const author = { name: view.authorName };
  const outcome = await reader.compose.insert({
    anchor,
    expected: { itemId, author, account },
    text,
    ...(replaces === undefined ? {} : { replaces }),
    ...(caret === undefined ? {} : { caret }),
    timeoutMs: BOX_TIMEOUT,
  });
  if (outcome.outcome !== 'refused' && !isNext) {
    await page.services.library.used({
      page: context,
      itemId,
      scriptId,
      outcome: outcome.outcome,
      text,
      ...(variant === undefined ? {} : { variant }),
    });
  }
  return outcome;
}

/** Nobody answers a possible crisis before the director has decided. */
export const isGuarded = (view: Pick<ItemView, 'labels' | 'duty' | 'escalation'>): boolean =>
  view.escalation
    ? view.escalation.state === 'open'
    : view.duty === 'escalate' && view.labels.includes('crisis');

/** How it went, and of what went in, what one should still think of. */
export function noticeOf(outcome: InsertOutcome, hint?: string): Notice {
  if (outcome.outcome === 'inserted')
    return { tone: hint ? 'warn' : 'plain', text: [t('insert.inserted'), hint].filter(Boolean).join(' · ') };
  if (outcome.outcome === 'copied') return { tone: 'warn', text: t('insert.copied') };
  return { tone: 'warn', text: t(`insert.refused.${outcome.reason}`) };
}

/** What must be said before a script with open places or stale facts goes into the box; undefined when it is sound. */
export function doubtOf(script: ReadyScript, typed?: Typed): string | undefined {
  const open = openPlaces(script, typed);
  if (open.length > 0) return t('insert.unfilled', { names: open.join('、') });
  if (script.expiredFacts.length > 0) return t('insert.expired', { names: script.expiredFacts.join('、') });
  return undefined;
}
