import { groupBy } from '../../base/group-by.ts';
import type { ScriptContent } from '../../model/script.ts';
import type { ScriptEdit } from '../../model/script-edit.ts';
import { compareTexts, type Replaced } from './compare.ts';
import { MASK } from './without-person.ts';

/** One change that operators make again and again. */
export interface EditGroup extends Replaced {
  times: number;
  people: number;
}

/** Longer stretches are sentences written anew, which nobody writes twice alike. */
const LONGEST = 60;
/** So often a change is a habit of the team, or else of one person. */
const OFTEN = { times: 3, people: 2 };
const VERY_OFTEN = 5;

/** What was changed in these edits, the most frequent change first. Each edit counts once for each change. */
export function groupEdits(edits: readonly ScriptEdit[]): EditGroup[] {
  const said = edits.flatMap(edit => {
    const pairs = compareTexts(edit.inserted, edit.sent).replaced.filter(isPattern);
    const keys = new Set(pairs.map(({ from, to }) => JSON.stringify([from, to])));
    return [...keys].map(key => ({ key, who: edit.memberId }));
  });
  return [...groupBy(said, ({ key }) => key)]
    .map(([key, group]) => {
      const [from, to] = JSON.parse(key) as [string, string];
      return { from, to, times: group.length, people: new Set(group.map(({ who }) => who)).size };
    })
    .toSorted((a, b) => b.times - a.times || b.people - a.people || (a.from < b.from ? -1 : 1));
}

const isPattern = ({ from, to }: Replaced): boolean =>
  from.length > 0 &&
  Math.max(from.length, to.length) <= LONGEST &&
  !`${from}${to}`.includes(MASK) &&
  !/[{}]/.test(`${from}${to}`);

/** Worth being proposed as the next version. */
export const isFrequent = ({ times, people }: EditGroup): boolean =>
  times >= VERY_OFTEN || (times >= OFTEN.times && people >= OFTEN.people);

/** The content with this change made in each body that says it exactly once; undefined where none does. */
export function withChange(content: ScriptContent, { from, to }: Replaced): ScriptContent | undefined {
  const bodies = [content.body, ...(content.variants ?? [])];
  const next = bodies.map(body => (isOnce(body, from) ? body.replace(from, () => to) : body));
  const [body = '', ...variants] = next;
  if (next.every((one, index) => one === bodies[index]) || next.some(one => one.trim() === ''))
    return undefined;
  return { ...content, body, ...(content.variants ? { variants } : {}) };
}

function isOnce(body: string, part: string): boolean {
  const first = body.indexOf(part);
  return part !== '' && first >= 0 && body.indexOf(part, first + 1) < 0;
}
