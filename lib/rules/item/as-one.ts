import type { Answer, Item } from '../../model/item.ts';
import { withoutPerson } from '../customer/without-person.ts';
import { higherLabels, higherTime, type Labels, wordsPart } from './merge.ts';
import type { Sightings } from './same.ts';

/**
 * Sightings of one comment as one item, under the id of the first; `alsoIds` are all the others. What one surface does not show is taken
 * from another.
 */
export function asOne([head, ...others]: Sightings): Item {
  if (others.length === 0) return head;
  const all: Sightings = [head, ...others];
  const reopenedAt = Math.max(...all.map(item => item.reopenedAt ?? 0));
  const restartedAt = Math.max(...all.map(item => item.restartedAt ?? 0));
  const answer = firstAnswer(all.flatMap(item => item.answer ?? []).filter(({ at }) => at > reopenedAt));
  const {
    answer: _answer,
    reopenedAt: _reopened,
    restartedAt: _restarted,
    labelsByHand: _byHand,
    ...content
  } = all.reduceRight(overlaid);
  const whole: Item = {
    ...content,
    ...all.reduce<Labels>(higherLabels, head),
    time: all.map(item => item.time).reduce(higherTime),
    firstSeenAt: Math.min(...all.map(item => item.firstSeenAt)),
    alsoIds: [...new Set([...others.map(item => item.id), ...all.flatMap(item => item.alsoIds ?? [])])],
    updatedAt: Math.max(...all.map(item => item.updatedAt)),
    ...all.reduce<Pick<Item, 'counted' | 'pin'>>(wordsPart, {}),
    ...(answer ? { answer } : {}),
    ...(reopenedAt > 0 ? { reopenedAt } : {}),
    ...(restartedAt > 0 ? { restartedAt } : {}),
  };
  return all.some(item => item.forgotten) ? withoutPerson(whole) : whole;
}

/** `item` wins where it says something. */
const overlaid = (below: Item, item: Item): Item => ({
  ...below,
  ...item,
  author: { ...below.author, ...item.author },
  post: { ...below.post, ...item.post, title: item.post.title || below.post.title },
});

/** The reply that one surface dates to the minute another may date to the day: the earliest instant by which it was there. */
function firstAnswer(answers: readonly Answer[]): Answer | undefined {
  const [first] = answers.toSorted((a, b) => a.at - b.at || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return first;
}
