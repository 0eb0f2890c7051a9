import { failed, ok, type Result } from '../../../base/result.ts';
import type { ReadItem } from '../../../model/item.ts';
import type { PageTime } from '../../../model/time.ts';
import type { OwnAccount } from '../../platform.ts';
import { readTime } from '../time-text.ts';
import type { Dividers } from './dividers.ts';
import { isAtHome } from './heard.ts';
import type { MapList } from './list.ts';
import type { Parts } from './parts.ts';
import { sideOf } from './side.ts';

export interface MessageDeps {
  parts: Parts;
  list: MapList;
  dividers: Dividers;
  account(): OwnAccount | undefined;
  peer(): { id?: string; name: string } | undefined;
  idOf(item: Element): { id: string; idKind: ReadItem['idKind']; alsoId?: string } | undefined;
  authorIdOf(item: Element): string | undefined;
}

/** What a message is known by where the page gives it no id: its side and words; in which stretch of time, the dividers say. */
export interface MessageEssence {
  isOwn: boolean;
  text: string;
  pictures: number;
}

export function messageEssence(
  deps: Pick<MessageDeps, 'parts' | 'list'>,
  item: Element,
): MessageEssence | undefined {
  return deps.parts.remembered(item, 'message', () => findEssence(deps, item));
}

function findEssence(deps: Pick<MessageDeps, 'parts' | 'list'>, item: Element): MessageEssence | undefined {
  const text = deps.parts.of(item, 'text');
  const pictures = deps.parts.all(item, 'picture').length;
  const side = sideOf(deps.parts, deps.list, item);
  if (side === undefined || text.kind === 'disagree') return undefined;
  if (text.kind === 'absent' && pictures === 0) return undefined;
  return { isOwn: side === 'own', text: text.kind === 'found' ? text.value : '', pictures };
}

/** One message of the open conversation. A message of neither side (a hint, a card of the site) is unreadable by design. */
export function readMessage(item: Element, deps: MessageDeps, now: number): Result<ReadItem, 'unreadable'> {
  const essence = messageEssence(deps, item);
  const identity = deps.idOf(item);
  const author = essence && authorOf(item, essence.isOwn, deps);
  if (!essence || !identity || !author) return failed('unreadable');
  // Shown at once, and answered only when the site has it: until then it may still fail.
  if (isUnsent(deps, item)) return failed('unreadable');
  if (!isAtHome(deps, identity.id, deps.peer())) return failed('unreadable');
  const before = previous(item, deps);
  const previousId = before && deps.idOf(before)?.id;
  return ok({
    ...identity,
    ...(previousId === undefined ? {} : { previousId }),
    author: { ...author, isSelf: essence.isOwn, isPostAuthor: false },
    text: essence.text,
    time: timeOf(item, deps, now),
    ...(essence.pictures > 0 ? { pictures: essence.pictures } : {}),
  });
}

/** Groups name the sender of each message; a conversation of two names the other side once, at its head. */
function authorOf(
  item: Element,
  isOwn: boolean,
  deps: MessageDeps,
): { id?: string; name: string } | undefined {
  if (isOwn) return deps.account() ?? { name: '' };
  const name = deps.parts.of(item, 'name');
  const id = deps.authorIdOf(item);
  if (name.kind === 'disagree') return undefined;
  const peer = deps.peer();
  if (name.kind === 'found' && name.value !== '')
    return { name: name.value.slice(0, 200), ...(id === undefined ? {} : { id }) };
  return peer;
}

function timeOf(item: Element, deps: MessageDeps, now: number): PageTime {
  const own = deps.parts.of(item, 'time');
  if (own.kind === 'found') return readTime(own.value, now).time;
  return deps.dividers.timeOf(item, now);
}

const isUnsent = ({ parts }: Pick<MessageDeps, 'parts'>, item: Element): boolean =>
  parts.element(item, 'unsent') !== undefined;

/** The message before this one in time, of those that were sent. */
function previous(item: Element, deps: Pick<MessageDeps, 'parts' | 'list'>): Element | undefined {
  const all = deps.list.inTime();
  // The newest are read most.
  for (let index = all.lastIndexOf(item) - 1; index >= 0; index--) {
    const before = all[index];
    if (before && !isUnsent(deps, before)) return before;
  }
  return undefined;
}
