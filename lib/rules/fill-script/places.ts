import { MESSAGE_BREAK } from '../../model/script.ts';

/** `{{名}}`, `{{名|默认}}`, `{{fact:名}}`. A place never spans lines or nests, so a body is filled in one pass. */
const PLACE = /\{\{([^{}|\n]{1,60})(?:\|([^{}\n]{0,60}))?\}\}/g;
export const FACT = 'fact:';
export const CURSOR = 'cursor';

/** Places that the page or the team fills; any other name is a field that the operator fills in. */
export const PAGE_PLACES = ['昵称', '我的账号', '身份', '转交账号', '标题'] as const;

/** A stretch of a body, with where it starts. A name that is none of ours is a `field`. */
export type BodyPart =
  | { kind: 'text' | 'cursor'; at: number; text: string }
  | { kind: 'page' | 'fact' | 'field'; at: number; text: string; name: string; fallback?: string };

/** A body as it is filled: joined, the parts' texts are the body again. */
export function partsOf(body: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let from = 0;
  const words = (until: number) => {
    if (until > from) parts.push({ kind: 'text', at: from, text: body.slice(from, until) });
  };
  for (const match of body.matchAll(PLACE)) {
    words(match.index);
    parts.push(placeOf(match.index, match[0], match[1]?.trim() ?? '', match[2]));
    from = match.index + match[0].length;
  }
  words(body.length);
  return parts;
}

function placeOf(at: number, text: string, name: string, fallback: string | undefined): BodyPart {
  if (name === CURSOR) return { kind: 'cursor', at, text };
  const more = fallback === undefined ? {} : { fallback };
  if (name.startsWith(FACT)) return { kind: 'fact', at, text, name: name.slice(FACT.length).trim(), ...more };
  const isOurs = PAGE_PLACES.some(one => one === name);
  return { kind: isOurs ? 'page' : 'field', at, text, name, ...more };
}

/** The messages of a body, each inserted by itself: parted by lines that hold nothing but the break. Empty ones are none. */
export function messagesOf(body: string): string[] {
  if (!body.includes(MESSAGE_BREAK)) return [body];
  const messages: string[][] = [[]];
  for (const line of body.split('\n')) {
    if (line.trim() === MESSAGE_BREAK) messages.push([]);
    else messages.at(-1)?.push(line);
  }
  const written = messages.map(lines => lines.join('\n').trim()).filter(Boolean);
  return written.length > 0 ? written : [''];
}
