import type { Item } from '../../model/item.ts';
import { isOwn } from '../../rules/item/colleagues.ts';
import { isConversation, messagesAnswered } from '../../rules/item/conversation.ts';
import { spanOf } from '../../rules/item/twin.ts';
import { repliesTo, sightingsOfPost } from '../../store/items.ts';
import type { Core } from '../core.ts';

/** Own words that answer these items, by the item's id, the newest last: replies under comments, and what follows a message. */
export async function answersTo(core: Core, items: readonly Item[]): Promise<Map<string, Item[]>> {
  const answers = new Map<string, Item[]>();
  const add = (id: string, answer: Item) => answers.set(id, [...(answers.get(id) ?? []), answer]);
  for (const { id, reply } of await repliesUnder(
    core,
    items.filter(item => !isConversation(item.post)),
  ))
    add(id, reply);
  for (const messages of await talksOf(
    core,
    items.filter(item => isConversation(item.post)),
  )) {
    const known = new Map(messages.map(item => [item.id, item]));
    for (const own of messages.filter(isOwn)) for (const { id } of messagesAnswered(own, known)) add(id, own);
  }
  for (const [id, all] of answers)
    answers.set(
      id,
      all.toSorted((a, b) => spanOf(a).to - spanOf(b).to),
    );
  return answers;
}

async function repliesUnder(core: Core, comments: readonly Item[]): Promise<{ id: string; reply: Item }[]> {
  if (comments.length === 0) return [];
  const named = new Map(
    comments.flatMap(({ id, alsoIds }) => [id, ...(alsoIds ?? [])].map(one => [one, id])),
  );
  const replies = (await repliesTo(core.db, [...named.keys()])).filter(isOwn);
  return replies.flatMap(reply => {
    const id = named.get(reply.parentId ?? '');
    return id === undefined ? [] : [{ id, reply }];
  });
}

const talksOf = (core: Core, messages: readonly Item[]): Promise<Item[][]> => {
  const talks = new Map(messages.map(item => [`${item.platform}:${item.post.key}`, item]));
  return Promise.all(
    [...talks.values()].map(({ platform, post }) => sightingsOfPost(core.db, platform, post.key)),
  );
};
