import { normalText } from '../../base/text.ts';
import type { Fact } from '../../model/fact.ts';
import type { Piece, ReadyField, ReadyScript } from '../../model/ready-script.ts';
import { MESSAGE_BREAK, type Script } from '../../model/script.ts';
import { currentFact } from '../facts/current.ts';
import { type BodyPart, FACT, messagesOf, partsOf } from './places.ts';
import { wordsOf } from './typed.ts';

/** Longest value that a page may put into a script, characters; names are cut there. */
const MAX_VALUE = 60;

export interface Filling {
  /** Values by place name, taken from the page: 昵称, 我的账号, 转交账号 … Hostile text: inserted literally, never filled again. */
  values: Readonly<Record<string, string | undefined>>;
  facts: readonly Fact[];
  now: number;
  /** Where it is going to be said: some facts hold there alone. */
  channel?: string | undefined;
}

/** Makes one way of saying a script ready. A place without a value takes its default, else it stays visible and is listed as unfilled. */
export function fillScript(
  script: Pick<Script, 'id' | 'title' | 'body' | 'variants' | 'pictures'>,
  filling: Filling,
  variant = 0,
): ReadyScript {
  const bodies = [script.body, ...(script.variants ?? [])];
  const index = bodies[variant] === undefined ? 0 : variant;
  const sheet: Sheet = { fields: [], unfilled: new Set(), expired: new Set() };
  const messages = messagesOf(bodies[index] ?? script.body).map(message => piecesOf(message, filling, sheet));
  const isPlain = messages.length === 1 && messages[0]?.every(piece => 'text' in piece);
  return {
    id: script.id,
    title: script.title,
    text: messages.map(message => wordsOf(message, sheet.fields)).join(`\n${MESSAGE_BREAK}\n`),
    unfilled: [...sheet.fields.flatMap(({ name, fallback }) => (fallback ? [] : name)), ...sheet.unfilled],
    expiredFacts: [...sheet.expired],
    ...(sheet.fields.length > 0 ? { fields: sheet.fields } : {}),
    ...(isPlain ? {} : { messages }),
    ...(bodies.length > 1 ? { variant: { index, of: bodies.length } } : {}),
    ...(script.pictures?.length ? { pictures: script.pictures } : {}),
  };
}

/** What is found out about a script while it is filled. */
interface Sheet {
  fields: ReadyField[];
  /** Facts that do not exist. */
  unfilled: Set<string>;
  expired: Set<string>;
}

function piecesOf(message: string, filling: Filling, sheet: Sheet): Piece[] {
  const pieces: Piece[] = [];
  for (const part of partsOf(message)) {
    const piece = pieceOf(part, filling, sheet);
    const last = pieces.at(-1);
    if (last && 'text' in last && 'text' in piece) last.text += piece.text;
    else pieces.push(piece);
  }
  return pieces;
}

function pieceOf(part: BodyPart, filling: Filling, sheet: Sheet): Piece {
  if (!('name' in part)) return part.kind === 'cursor' ? { cursor: true } : { text: part.text };
  if (part.kind === 'field') return { field: fieldOf(part, sheet) };
  const { name, fallback } = part;
  const value = part.kind === 'fact' ? factValue(name, filling, sheet.expired) : pageValue(name, filling);
  if (value) return { text: value };
  if (fallback !== undefined) return { text: fallback };
  if (part.kind === 'page') return { field: fieldOf(part, sheet) };
  // A fact is never typed by hand: what it says has one place.
  sheet.unfilled.add(`${FACT}${name}`);
  return { text: part.text };
}

/** The same name is asked for once. */
function fieldOf({ name, fallback }: ReadyField, { fields }: Sheet): number {
  const known = fields.findIndex(field => field.name === name);
  if (known < 0) return fields.push({ name, ...(fallback ? { fallback } : {}) }) - 1;
  const field = fields[known];
  if (field && fallback) field.fallback ??= fallback;
  return known;
}

function factValue(name: string, { facts, now, channel }: Filling, expired: Set<string>): string | undefined {
  const found = currentFact(facts, name, { now, channel });
  if (found && found.state !== 'current') expired.add(name);
  return found?.fact.value;
}

/** Own keys only: a place called `constructor` must not reach the prototype. */
function pageValue(name: string, { values }: Filling): string | undefined {
  if (!Object.hasOwn(values, name)) return undefined;
  const value = normalText(values[name] ?? '');
  return Array.from(value).slice(0, MAX_VALUE).join('');
}

/** A fact or script is valid from `validFrom` up to, not including, `validTo`. */
export const isValid = (
  dated: { validFrom?: number | undefined; validTo?: number | undefined },
  now: number,
): boolean =>
  (dated.validFrom ?? Number.NEGATIVE_INFINITY) <= now && now < (dated.validTo ?? Number.POSITIVE_INFINITY);
