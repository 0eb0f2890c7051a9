import { shorten } from '../../base/text.ts';
import { t } from '../../locales/index.ts';
import '../../locales/all-words.ts';
import type { AnswerKept, PageContext } from '../../messaging/protocol.ts';
import type { Item } from '../../model/item.ts';
import { type ScriptContent, STAGES, type Stage } from '../../model/script.ts';
import { channelOf } from '../../rules/facts/channel.ts';
import { currentFacts } from '../../rules/facts/current.ts';
import { isOwn } from '../../rules/item/colleagues.ts';
import { isMessage } from '../../rules/item/conversation.ts';
import { surfaceKind } from '../../rules/item/surface-kind.ts';
import { bareText } from '../../rules/usage/alike.ts';
import { answerAsContent } from '../../rules/usage/as-script.ts';
import { allFacts } from '../../store/facts.ts';
import { itemById, repliesTo, sightingsNamed, sightingsOfPost } from '../../store/items.ts';
import { allIds } from '../../store/named.ts';
import { openRevisions } from '../../store/revisions.ts';
import { allScripts } from '../../store/scripts.ts';
import type { Core } from '../core.ts';
import { stageHere } from '../customers/stage.ts';
import { answeredBy } from '../items/answers.ts';
import { labelled } from '../labelled.ts';
import { flagOf } from '../library/occasion.ts';
import { accountById, type Scene, sceneOf } from '../scene.ts';
import { saveDraft } from '../scripts/save-draft.ts';

/** Most messages in a row that are one answer. */
const MOST_MESSAGES = 5;
/** Characters of a title that the bar has room for. */
const TITLE = 12;
/** A reply is far shorter; a hostile page may say otherwise. */
const LONGEST_REPLY = 2000;

/** What we answered becomes a draft of a new script, unless a script or a draft says the same. */
export async function keepAnswer(
  core: Core,
  { page, itemId }: { page: PageContext; itemId: string },
): Promise<AnswerKept> {
  const scene = await sceneOf(core, page);
  const item = scene && (await itemById(core.db, itemId));
  if (!scene || !item) return refused(scene ? 'no-reply' : 'forbidden');
  const replies = await ourAnswer(core, item);
  if (replies.length === 0) return refused('no-reply');
  const content = await contentFor(core, scene, page, item, replies);
  if (!content) return refused('empty');
  const known = await sayingTheSame(core, content);
  if (known) {
    const say = t('usage.answer.known', { title: shorten(known.title, TITLE) });
    return { ok: false, reason: 'known', scriptId: known.scriptId, say };
  }
  const origin = { kind: 'answer' as const, id: item.id };
  const saved = await saveDraft(core, { content, edit: 0, origin });
  if (!saved.ok) return refused(saved.reason === 'forbidden' ? 'forbidden' : 'empty');
  const say = t('usage.answer.kept', { title: shorten(content.title, TITLE) });
  return { ok: true, scriptId: saved.scriptId, say };
}

const refused = (reason: 'no-reply' | 'empty' | 'forbidden'): AnswerKept => ({
  ok: false,
  reason,
  say: t(`usage.answer.${reason}`),
});

/** Of several replies to a comment the fullest; in a conversation the first with what we wrote right after it. */
async function ourAnswer(core: Core, item: Item): Promise<Item[]> {
  const rows = await sightingsNamed(core.db, [item.id]);
  const ids = allIds(rows);
  const near = isMessage(item)
    ? await sightingsOfPost(core.db, item.platform, item.post.key)
    : await repliesTo(core.db, ids);
  const known = new Map([...near, ...rows].flatMap(row => allIds([row]).map(id => [id, row] as const)));
  const replies = near.filter(
    reply => isOwn(reply) && !reply.forgotten && answeredBy(reply, known).some(({ id }) => ids.includes(id)),
  );
  if (!isMessage(item)) return replies.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1);
  const [first] = replies.toSorted((a, b) => a.firstSeenAt - b.firstSeenAt);
  return first ? withThoseAfter(first, known) : [];
}

function withThoseAfter(first: Item, known: ReadonlyMap<string, Item>): Item[] {
  const next = new Map([...known.values()].map(item => [item.previousId ?? '', item]));
  const run = [first];
  for (let one = next.get(first.id); one && run.length < MOST_MESSAGES; one = next.get(one.id)) {
    if (one.author.accountId !== first.author.accountId || run.includes(one)) break;
    run.push(one);
  }
  return run;
}

async function contentFor(
  core: Core,
  scene: Scene,
  page: PageContext,
  item: Item,
  replies: readonly Item[],
): Promise<ScriptContent | undefined> {
  const account = accountById(scene, replies[0]?.author.accountId);
  if (!account) return undefined;
  const facts = currentFacts(await allFacts(core.db), {
    now: scene.now,
    channel: channelOf(item.platform),
  });
  const surface = surfaceKind(item.surface);
  return answerAsContent({
    question: item.text.slice(0, LONGEST_REPLY),
    author: item.author,
    replies: replies.map(({ text }) => text.slice(0, LONGEST_REPLY)),
    account,
    colleagues: scene.accounts.filter(({ id }) => id !== account.id),
    facts,
    flag: flagOf(labelled(item, scene)),
    surface,
    platform: item.platform,
    stage: surface === 'dm' ? await stageNow(core, scene, page) : undefined,
  });
}

async function stageNow(core: Core, scene: Scene, page: PageContext): Promise<Stage | undefined> {
  const { stage } = await stageHere(core, scene, page);
  return STAGES.find(one => one === stage?.stage);
}

/** Whatever says the same words already, be it approved or being written. */
async function sayingTheSame(
  core: Core,
  { body }: ScriptContent,
): Promise<{ scriptId: string; title: string } | undefined> {
  const wanted = bareText(body);
  const says = (one: ScriptContent) =>
    [one.body, ...(one.variants ?? [])].some(text => bareText(text) === wanted);
  const script = (await allScripts(core.db)).find(says);
  if (script) return { scriptId: script.id, title: script.title };
  const draft = (await openRevisions(core.db)).find(({ content }) => says(content));
  return draft && { scriptId: draft.scriptId, title: draft.content.title };
}
