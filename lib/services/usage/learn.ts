import { newId } from '../../base/id.ts';
import { normalText } from '../../base/text.ts';
import type { Item } from '../../model/item.ts';
import { MAX_BODY } from '../../model/script.ts';
import type { ScriptEdit } from '../../model/script-edit.ts';
import { isOwn } from '../../rules/item/colleagues.ts';
import { isMessage } from '../../rules/item/conversation.ts';
import { withoutAddress } from '../../rules/usage/as-script.ts';
import { compareTexts } from '../../rules/usage/compare.ts';
import { SENT_AS_IS, SENT_EDITED } from '../../rules/usage/figures.ts';
import { textWithout } from '../../rules/usage/without-person.ts';
import type { Change } from '../../store/change.ts';
import {
  dropInsertions,
  type InsertionRow,
  insertionsFor,
  rememberInsertion,
} from '../../store/insertions.ts';
import { scriptById } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { answeredBy, type ReplySeen } from '../items/answers.ts';
import { eventOf } from '../items/events.ts';
import type { Scene } from '../scene.ts';

/** Where less than this share of the script is left, something else was written, which says nothing of the script. */
const STILL_THE_SCRIPT = 0.3;

/** Remembers what went into a reply box, where the team wants to learn from it. Call it within a transaction. */
export async function keepInserted(
  core: Core,
  { policy, now, own }: Scene,
  { itemId, scriptId, text }: { itemId: string; scriptId: string; text: string | undefined },
): Promise<void> {
  if (!policy.learnsEdits || text === undefined || text === '') return;
  const script = await scriptById(core.db, scriptId);
  if (!script || script.scope === 'mine') return;
  const scriptVersion = script.version ?? 1;
  const whose = own ? { accountId: own.id } : {};
  await rememberInsertion(core.db, {
    ...whose,
    itemId,
    scriptId,
    scriptVersion,
    text: text.slice(0, MAX_BODY),
    at: now,
  });
}

/**
 * Which scripts went out as they were and which were changed, by the own replies among these rows; what was inserted is then forgotten.
 * Call it within a transaction.
 */
export async function learnSent(
  core: Core,
  scene: Scene,
  known: ReadonlyMap<string, Item>,
): Promise<Change[]> {
  if (!scene.policy.learnsEdits) return [];
  const rows = await insertionsFor(core.db, [...known.keys()]);
  const own = rows.length === 0 ? [] : [...new Set(known.values())].filter(isOwn);
  const sent = rows.flatMap(row => {
    const root = known.get(row.itemId);
    const reply = root && own.filter(one => isSentFor(row, root, one, known)).toSorted(firstSeen)[0];
    return reply ? [{ row, root, reply }] : [];
  });
  await dropInsertions(
    core.db,
    sent.map(({ row }) => row.itemId),
  );
  return sent.flatMap(({ row, root, reply }) => learnOne(row, { root, reply }, scene));
}

const firstSeen = (a: Item, b: Item): number => a.firstSeenAt - b.firstSeenAt;

/** A reply of the same account to the same comment, or in the same conversation, that did not stand there before. */
function isSentFor(
  { at, accountId }: InsertionRow,
  root: Item,
  reply: Item,
  known: ReadonlyMap<string, Item>,
): boolean {
  // Whose name is gone cannot be taken out of the words.
  if (root.forgotten || reply.forgotten) return false;
  if (reply.firstSeenAt < at || normalText(reply.text) === '') return false;
  if (accountId !== undefined && accountId !== reply.author.accountId) return false;
  if (isMessage(root)) return reply.platform === root.platform && reply.post.key === root.post.key;
  return answeredBy(reply, known).some(({ id }) => id === root.id);
}

function learnOne(row: InsertionRow, { root, reply }: ReplySeen, scene: Scene): Change[] {
  const [inserted, sent] = [row.text, withoutAddress(reply.text)].map(text =>
    textWithout(normalText(text), root.author).slice(0, MAX_BODY),
  ) as [string, string];
  const isSame = inserted === sent;
  if (!isSame && compareTexts(inserted, sent).kept < STILL_THE_SCRIPT) return [];
  const { accountId } = reply.author;
  const more = {
    scriptId: row.scriptId,
    detail: isSame ? SENT_AS_IS : SENT_EDITED,
    ...(accountId === undefined ? {} : { accountId }),
  };
  const told: Change = { kind: 'event', row: eventOf('sent', root.id, scene, more) };
  if (isSame) return [told];
  const edit: ScriptEdit = {
    id: newId(),
    scriptId: row.scriptId,
    scriptVersion: row.scriptVersion,
    itemId: root.id,
    inserted,
    sent,
    memberId: scene.member.id,
    ...(accountId === undefined ? {} : { accountId }),
    at: scene.now,
    updatedAt: scene.now,
  };
  return [told, { kind: 'script-edit', row: edit }];
}
