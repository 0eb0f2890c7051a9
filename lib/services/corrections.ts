import { groupBy } from '../base/group-by.ts';
import type { CorrectionCount, CorrectionsService } from '../messaging/protocol.ts';
import type { ItemEvent } from '../model/event.ts';
import { type Flag, flagSchema } from '../model/flag.ts';
import type { Item } from '../model/item.ts';
import { type CorrectedItem, type Proposal, proposeRules } from '../rules/flag/propose.ts';
import { latestOfKind } from '../store/events.ts';
import { commentsAsked, latestIncoming } from '../store/items.ts';
import type { Core } from './core.ts';
import { sceneOf } from './scene.ts';

/** Most corrections, and most other items, that are looked at: the latest. */
const MOST = 3000;
const OTHERS = 1000;

export const correctionsService = (core: Core): CorrectionsService => ({
  list: async () => counted(await corrections(core)),
  async export({ withText }) {
    const all = await corrections(core);
    return { text: all.map(one => `${JSON.stringify(lineOf(one, withText))}\n`).join(''), count: all.length };
  },
  proposals: () => proposals(core),
});

/** What people said of one item in the end. */
interface Correction {
  from: Flag | 'none';
  to: Flag | 'none';
  at: number;
  /** Absent while it has not reached this device. */
  item?: Item;
}

/** The latest first. Who took back what they said corrected nothing. */
async function corrections(core: Core): Promise<Correction[]> {
  const events = await latestOfKind(core.db, 'flag-set', MOST);
  const asked = await commentsAsked(
    core.db,
    events.map(event => event.itemId),
  );
  const items = new Map(asked.map(({ id, item }) => [id, item]));
  const byItem = groupBy(events, ({ itemId }) => items.get(itemId)?.id ?? itemId);
  return [...byItem.values()].flatMap(group => {
    const one = inTheEnd(group);
    const item = items.get(group[0]?.itemId ?? '');
    return one && one.from !== one.to ? [{ ...one, ...(item ? { item } : {}) }] : [];
  });
}

/** From what it was first taken for to what was said last. `events` are of one item, the latest first. */
function inTheEnd(events: readonly ItemEvent[]): Correction | undefined {
  const steps = events.flatMap(({ detail = '', at }) => {
    const [from, to] = detail.split('>').map(flagIn);
    return from && to ? [{ from, to, at }] : [];
  });
  const [last, first] = [steps[0], steps.at(-1)];
  return last && first && { from: first.from, to: last.to, at: last.at };
}

const flagIn = (text: string): Flag | 'none' | undefined =>
  text === 'none' ? text : flagSchema.safeParse(text).data;

function counted(all: readonly Correction[]): CorrectionCount[] {
  const kinds = groupBy(all, ({ from, to }) => `${from}>${to}`);
  return [...kinds.values()].flatMap(group => {
    const [latest] = group;
    return latest ? [{ from: latest.from, to: latest.to, count: group.length, lastAt: latest.at }] : [];
  });
}

function lineOf({ from, to, at, item }: Correction, withText: boolean) {
  const when = new Date(at).toISOString();
  if (!item) return { from, to, at: when };
  const { surface, text } = item;
  return { from, to, at: when, surface, ...(withText ? { text } : {}) };
}

async function proposals(core: Core): Promise<Proposal[]> {
  const scene = await sceneOf(core);
  if (!scene) return [];
  const all = await corrections(core);
  const corrected = all.flatMap(({ from, to, item }): CorrectedItem[] =>
    item ? [{ from, to, item: asFlagged(item) }] : [],
  );
  const ids = new Set(all.map(({ item }) => item?.id));
  const others = (await latestIncoming(core.db, OTHERS)).filter(({ id }) => !ids.has(id));
  return proposeRules(
    corrected,
    others.map(({ text }) => text),
    scene.policy.flagRules,
  );
}

/** As it was before a person said what it is: the flagger's reasons are kept, one for each of its labels. */
const asFlagged = ({ labelsByHand: _, ...item }: Item): CorrectedItem['item'] => ({
  ...item,
  labels: item.reasons.map(({ flag }) => flag),
});
