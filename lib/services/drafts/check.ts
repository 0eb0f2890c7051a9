import type { DraftNote, PageContext, ScriptNotes } from '../../messaging/protocol.ts';
import type { Role } from '../../model/role.ts';
import type { ScriptContent } from '../../model/script.ts';
import { checkDraft } from '../../rules/draft-check/check-draft.ts';
import { channelOf } from '../../rules/facts/channel.ts';
import { eventsOf } from '../../store/events.ts';
import { itemById } from '../../store/items.ts';
import type { Core } from '../core.ts';
import { accountById, type Scene, sceneOf } from '../scene.ts';
import type { BookKeeper } from './book.ts';
import { repeatedOf } from './repeated.ts';
import { withoutSettled } from './settled.ts';
import { noteOf } from './words.ts';

export interface DraftHere {
  page: PageContext;
  itemId?: string;
  text: string;
  scriptId?: string;
}

/** What is wrong with a draft on this page, without what was settled for the item before. */
export async function checkHere(core: Core, books: BookKeeper, here: DraftHere): Promise<DraftNote[]> {
  const { page, itemId, text } = here;
  const [scene, book, events] = await Promise.all([
    sceneOf(core, page),
    books.current(),
    itemId === undefined ? [] : eventsOf(core.db, itemId),
  ]);
  if (!scene || typeof text !== 'string') return [];
  const account = scene.own ?? accountById(scene, await dutyOf(core, itemId));
  const hits = checkDraft(text, book, {
    now: scene.now,
    role: account?.role,
    channel: channelOf(page.platform),
    identity: identityFor(scene, account),
    repeated: await repeatedOf(core, scene, here),
  });
  return withoutSettled(hits, events).map(noteOf);
}

const dutyOf = async (core: Core, itemId: string | undefined): Promise<string | undefined> =>
  itemId === undefined ? undefined : (await itemById(core.db, itemId))?.accountId;

/** What has to be said of oneself, where the policy wants it said. */
const identityFor = ({ policy }: Scene, account: Scene['own']): string | undefined =>
  account && policy.identityRoles.includes(account.role) ? account.identity : undefined;

/** Any text, from the mouth of this role, on no page. */
export async function tryOut(
  core: Core,
  books: BookKeeper,
  { text, role }: { text: string; role?: Role },
): Promise<DraftNote[]> {
  const book = await books.current();
  return checkDraft(text, book, { now: core.clock(), role }).map(noteOf);
}

/** Each text of a script, as every role that it is written for; what all of them would be told is told once. */
export async function checkScript(
  core: Core,
  books: BookKeeper,
  { roles, body, variants = [] }: ScriptContent,
): Promise<ScriptNotes[]> {
  const book = await books.current();
  const now = core.clock();
  const voices = roles.length === 0 ? [undefined] : roles;
  const notesOf = (text: string): DraftNote[] => {
    const all = voices.flatMap(role => checkDraft(text, book, { now, role, isScript: true }));
    const once = new Map(all.map(hit => [`${hit.rule} ${hit.range.join()}`, hit]));
    return [...once.values()].map(noteOf);
  };
  return [body, ...variants]
    .map((text, index) => ({ index, notes: notesOf(text) }))
    .filter(({ notes }) => notes.length > 0);
}
