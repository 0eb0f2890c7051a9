import { t } from '../locales/index.ts';
import type { PageContext } from '../messaging/protocol.ts';
import { typedMessages } from '../rules/fill-script/typed.ts';
import type { Notice } from '../state/overlay-view.ts';
import { insertScript, noticeOf } from './inserting.ts';
import type { Marks } from './marks.ts';
import type { Page } from './page.ts';

/**
 * Passes an item to the account that should answer: the public line goes into the reply box, the handoff to its operator.
 * Nothing is handed over in silence: when the line was refused, neither happens.
 */
export async function handOver(
  page: Page,
  marks: Marks,
  target: { page: PageContext; itemId: string },
  toAccountId?: string,
): Promise<Notice> {
  const { handoffs } = page.services;
  const proposal = await handoffs.propose({ ...target, ...(toAccountId ? { toAccountId } : {}) });
  if (!proposal) return { tone: 'warn', text: t('hand-over.nobody') };
  const { line, to } = proposal;
  const outcome = line && (await insertScript(page, marks, target.itemId, typedMessages(line)[0]));
  if (outcome?.outcome === 'refused') return noticeOf(outcome);
  const made = await handoffs.create({
    ...target,
    toAccountId: to.accountId,
    ...(line ? { publicLine: line.text } : {}),
  });
  if (!made.ok) return { tone: 'warn', text: t('hand-over.failed') };
  const done = t('hand-over.done', { name: to.name });
  return outcome?.outcome === 'copied'
    ? { tone: 'warn', text: `${done} ${t('insert.copied')}` }
    : { tone: 'plain', text: done };
}
