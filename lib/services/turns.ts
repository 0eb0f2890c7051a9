import { groupBy } from '../base/group-by.ts';
import { normalText } from '../base/text.ts';
import type { Item } from '../model/item.ts';
import { isMessage } from '../rules/item/conversation.ts';
import { SEGMENT, type Turn, turnOf } from '../rules/sla/turn.ts';
import type { ChorusDb } from '../store/db.ts';
import { answeredInPost, commentsAsked } from '../store/items.ts';

/** The items among these for which a further answer is waited for, by id; for all others it is the first. */
export async function turnsOf(db: ChorusDb, items: readonly Item[]): Promise<(id: string) => Turn> {
  const [messages, replies] = await Promise.all([
    furtherMessages(db, items.filter(isMessage)),
    furtherReplies(
      db,
      items.filter(item => !isMessage(item) && item.parentId !== undefined),
    ),
  ]);
  const further = new Set([...messages, ...replies]);
  return id => (further.has(id) ? 'next' : 'first');
}
const startOf = ({ time, firstSeenAt }: Item): number => time.earliest ?? firstSeenAt;
const isFurther = (item: Item, answered: readonly number[]) => turnOf(startOf(item), answered) === 'next';

/** One question a conversation, which loads no messages. */
async function furtherMessages(db: ChorusDb, messages: readonly Item[]): Promise<string[]> {
  const conversations = groupBy(messages, ({ platform, post }) => `${platform}:${post.key}`);
  const found = await Promise.all(
    [...conversations].map(async ([postKey, group]) => {
      const starts = group.map(startOf);
      const answered = await answeredInPost(db, postKey, Math.min(...starts) - SEGMENT, Math.max(...starts));
      return group.filter(item => isFurther(item, answered)).map(({ id }) => id);
    }),
  );
  return found.flat();
}

/** Under the comment of the same person that was answered, directly or under our answer to it. */
async function furtherReplies(db: ChorusDb, replies: readonly Item[]): Promise<string[]> {
  const parents = await byAskedId(db, replies);
  const above = await byAskedId(
    db,
    [...parents.values()].filter(item => item.author.accountId !== undefined),
  );
  return replies.flatMap(item => {
    const parent = parents.get(item.parentId ?? '');
    const root = parent?.author.accountId === undefined ? parent : above.get(parent.parentId ?? '');
    if (!root?.answer || !isSamePerson(root, item)) return [];
    return isFurther(item, [root.answer.at]) ? [item.id] : [];
  });
}

async function byAskedId(db: ChorusDb, items: readonly Item[]): Promise<Map<string, Item>> {
  const ids = [...new Set(items.flatMap(item => item.parentId ?? []))];
  const asked = ids.length === 0 ? [] : await commentsAsked(db, ids);
  return new Map(asked.map(({ id, item }) => [id, item]));
}

const isSamePerson = ({ author: a }: Item, { author: b }: Item): boolean =>
  a.id !== undefined && b.id !== undefined ? a.id === b.id : normalText(a.name) === normalText(b.name);
