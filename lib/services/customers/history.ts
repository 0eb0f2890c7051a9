import { groupBy } from '../../base/group-by.ts';
import { t } from '../../locales/index.ts';
import type { ItemView } from '../../messaging/protocol.ts';
import '../../locales/all-words.ts';
import { personWords } from '../../locales/person-words.ts';
import type { Item } from '../../model/item.ts';
import type { PersonLine } from '../../model/person-line.ts';
import { isSure } from '../../rules/customer/customer-id.ts';
import { mostTelling, personLines, type Wrote } from '../../rules/customer/history.ts';
import { authorOf } from '../../rules/customer/without-person.ts';
import { isConversation } from '../../rules/item/conversation.ts';
import { endingOf } from '../../rules/stage/course.ts';
import { itemsByAuthors } from '../../store/persons.ts';
import type { Core } from '../core.ts';
import { labelled } from '../labelled.ts';
import { accountById, type Scene } from '../scene.ts';
import { answersTo } from './answers-to.ts';
import { keptSince } from './talk.ts';

const postOf = ({ platform, post }: Item): string => `${platform}:${post.key}`;

/**
 * What the persons who wrote `items` wrote elsewhere, under other posts and in other conversations, by who they are. One query for all
 * of them; what was answered is looked up only for what they wrote elsewhere, which is little.
 */
export async function historyOf(
  core: Core,
  scene: Scene,
  items: readonly Item[],
): Promise<(item: Item) => PersonLine[]> {
  const sure = items.filter(item => isSure(authorOf(item) ?? ':?'));
  if (sure.length === 0) return () => [];
  const here = groupBy(sure, item => authorOf(item) ?? '');
  const wrote = await itemsByAuthors(core.db, [...here.keys()]);
  const elsewhere = [...wrote].flatMap(([key, ones]) =>
    ones.filter(one => here.get(key)?.some(item => postOf(item) !== postOf(one))),
  );
  const answers = await answersTo(core, elsewhere);
  return item => {
    const others = (wrote.get(authorOf(item) ?? '') ?? []).filter(one => postOf(one) !== postOf(item));
    const told = others.flatMap((one): Wrote[] => {
      const account = accountById(scene, one.accountId);
      if (!account) return [];
      return [{ item: labelled(one, scene), answers: answers.get(one.id) ?? [], accountName: account.name }];
    });
    return personLines(told, keptSince(scene));
  };
}

/** The views; with the last that each person wrote in one place goes what else of them one should know, in a sentence. */
export async function withPersons(
  core: Core,
  scene: Scene,
  items: readonly Item[],
  views: readonly ItemView[],
): Promise<ItemView[]> {
  const linesOf = await historyOf(core, scene, items);
  const talks = groupBy(items, item =>
    isConversation(item.post) ? postOf(item) : JSON.stringify([postOf(item), authorOf(item)]),
  );
  const lasts = new Set([...talks.values()].map(ones => endingOf(ones).heard));
  return views.map((view, index) => {
    const item = items[index];
    const line = item && lasts.has(item) ? mostTelling(linesOf(item)) : undefined;
    return line ? { ...view, person: t('person.same', { said: personWords(line, scene.now) }) } : view;
  });
}
