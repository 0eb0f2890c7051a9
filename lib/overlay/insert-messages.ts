import { t } from '../locales/index.ts';
import type { ReadyMessage } from '../model/ready-script.ts';
import type { InsertOutcome } from '../platforms/platform.ts';
import { insertScript, noticeOf } from './inserting.ts';
import type { Marks } from './marks.ts';
import { mayInsert } from './may-insert.ts';
import type { Page } from './page.ts';
import { say } from './say.ts';

/** `held`: something has to be settled first (may-insert). */
export type MessageOutcome = InsertOutcome | { outcome: 'refused'; reason: 'held' };

/**
 * Puts the first of a script's messages into the box and says how it went; the next one is offered, and goes in once the operator has
 * sent the one before. Nothing is ever sent from here.
 */
export async function insertMessages(
  page: Page,
  marks: Marks,
  itemId: string,
  [first, ...rest]: readonly [ReadyMessage, ...ReadyMessage[]],
  replaces?: string,
  isSure = false,
): Promise<MessageOutcome> {
  const go = (sure: boolean) => void insertMessages(page, marks, itemId, [first, ...rest], replaces, sure);
  if (!isSure && !(await mayInsert(page, itemId, first, go))) return { outcome: 'refused', reason: 'held' };
  const outcome = await insertScript(page, marks, itemId, first, replaces);
  const notice = noticeOf(outcome, first.hint);
  const waiting = isUnsent(outcome) ? [first, ...rest] : outcome.outcome === 'refused' ? [] : rest;
  const [next, ...others] = waiting;
  if (!next) say(page, notice);
  else
    page.store.setState({
      notice: {
        ...notice,
        text: `${notice.text} · ${t('insert.more', { n: waiting.length })}`,
        action: {
          label: t('insert.next'),
          run: () => void insertMessages(page, marks, itemId, [next, ...others]),
        },
      },
    });
  return outcome;
}

const isUnsent = (outcome: InsertOutcome): boolean =>
  outcome.outcome === 'refused' && outcome.reason === 'unsent';
