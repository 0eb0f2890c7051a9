import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { MESSAGE_BREAK, type Script } from '../../lib/model/script.ts';
import { messagesOf } from '../../lib/rules/fill-script/places.ts';

/** One stretch of a ready script. `fact`: a value of the team's facts; `filled`: from the page; `open`: a place that nothing filled. */
export interface Stretch {
  text: string;
  kind: 'plain' | 'fact' | 'filled' | 'open';
  /** Where it starts in the whole text. */
  at: number;
}

/** The body of the way in which a script is said here, as far as it can be read in `ready.text`. */
export function bodyOf({ body, variants = [] }: Pick<Script, 'body' | 'variants'>, { variant }: ReadyScript) {
  const said = variant?.index ? (variants[variant.index - 1] ?? body) : body;
  return messagesOf(said)
    .join(`\n${MESSAGE_BREAK}\n`)
    .replace(/\{\{\s*cursor\s*\}\}/g, '');
}

const PLACE = /\{\{([^{}\n]{1,121})\}\}/g;

interface Part {
  literal: string;
  place: string | undefined;
}

/**
 * Which stretches of `text` were filled into the places of `body`, found by walking the body's own words through the text.
 * Where they do not fit together the whole text is plain: marks are an aid, never a claim.
 */
export function fillMarks(body: string, text: string): Stretch[] {
  const parts = partsOf(body);
  const found: Stretch[] = [];
  let at = 0;
  for (const [index, { literal, place }] of parts.entries()) {
    if (!text.startsWith(literal, at)) return whole(text);
    push(found, literal, 'plain', at);
    at += literal.length;
    if (place === undefined) continue;
    const end = endOfFill(parts[index + 1], text, at, index + 2 === parts.length);
    if (end === undefined) return whole(text);
    push(found, text.slice(at, end), kindOf(place, text.slice(at, end)), at);
    at = end;
  }
  return at === text.length ? found : whole(text);
}

function partsOf(body: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of body.matchAll(PLACE)) {
    parts.push({ literal: body.slice(from, match.index), place: match[1]?.trim() });
    from = match.index + match[0].length;
  }
  parts.push({ literal: body.slice(from), place: undefined });
  return parts;
}

/** A fill ends where the body's next words begin; the last words are those at the very end. */
function endOfFill(next: Part | undefined, text: string, at: number, last: boolean): number | undefined {
  const literal = next?.literal ?? '';
  if (last) {
    const end = text.length - literal.length;
    return end >= at ? end : undefined;
  }
  // Two places side by side cannot be told apart: the text cannot be marked.
  if (literal === '') return undefined;
  const end = text.indexOf(literal, at);
  return end < 0 ? undefined : end;
}

function kindOf(place: string, fill: string): Stretch['kind'] {
  if (fill.startsWith('{{')) return 'open';
  return place.startsWith('fact:') ? 'fact' : 'filled';
}

function push(found: Stretch[], text: string, kind: Stretch['kind'], at: number): void {
  if (text) found.push({ text, kind, at });
}

const whole = (text: string): Stretch[] => [{ text, kind: 'plain', at: 0 }];
