import { DAY } from '../../base/clock.ts';
import { groupBy } from '../../base/group-by.ts';
import type { DraftCount, DraftsService, PageContext } from '../../messaging/protocol.ts';
import { type ItemEvent, itemEventSchema } from '../../model/event.ts';
import { DRAFT_RULES, type DraftHit } from '../../rules/draft-check/hit.ts';
import { eventsSince } from '../../store/repetition.ts';
import { type Core, write } from '../core.ts';
import { eventOf } from '../items/events.ts';
import { sceneOf } from '../scene.ts';
import type { BookKeeper } from './book.ts';
import { checkHere, checkScript, tryOut } from './check.ts';
import { detailOf, settledOf } from './settled.ts';

/** Most days that are counted, and most reasons that are shown of one rule. */
const MOST_DAYS = 90;
const WHYS = 5;

export const draftsService = (core: Core, books: BookKeeper): DraftsService => ({
  check: input => checkHere(core, books, input),
  dismiss: input => settle(core, 'draft-dismissed', input),
  override: input => settle(core, 'draft-overridden', input, input.why),
  counts: ({ days }) => counts(core, Math.min(Math.max(1, days), MOST_DAYS)),
  tryOut: input => tryOut(core, books, input),
  checkScript: ({ content }) => checkScript(core, books, content),
});

type Hit = Pick<DraftHit, 'rule' | 'said'> & { page: PageContext; itemId: string };

async function settle(
  core: Core,
  kind: 'draft-dismissed' | 'draft-overridden',
  { page, itemId, rule, said }: Hit,
  why?: string,
): Promise<void> {
  const scene = await sceneOf(core, page);
  // A page says what it likes: nothing but rules that there are, and no justification without a reason.
  if (!scene || !DRAFT_RULES.includes(rule) || why?.trim() === '') return;
  const row = itemEventSchema.safeParse(
    eventOf(kind, itemId, scene, { detail: detailOf({ rule, said }, why) }),
  );
  if (row.success) await write(core, async () => [{ kind: 'event', row: row.data }]);
}

async function counts(core: Core, days: number): Promise<DraftCount[]> {
  const since = core.clock() - days * DAY;
  const [dismissed, overridden] = await Promise.all([
    eventsSince(core.db, 'draft-dismissed', since),
    eventsSince(core.db, 'draft-overridden', since),
  ]);
  const byRule = groupBy([...dismissed, ...overridden], event => settledOf(event)?.rule);
  return [...byRule]
    .flatMap(([rule, events]) => (rule === undefined ? [] : [countOf(rule, events)]))
    .toSorted((a, b) => b.dismissed + b.overridden - (a.dismissed + a.overridden));
}

function countOf(rule: DraftCount['rule'], events: readonly ItemEvent[]): DraftCount {
  const overridden = events.filter(({ kind }) => kind === 'draft-overridden');
  return {
    rule,
    dismissed: events.length - overridden.length,
    overridden: overridden.length,
    whys: overridden
      .toSorted((a, b) => b.at - a.at)
      .map(event => settledOf(event)?.why ?? '')
      .slice(0, WHYS),
  };
}
