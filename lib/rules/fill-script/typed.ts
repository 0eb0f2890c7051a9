import type { Piece, ReadyField, ReadyMessage, ReadyScript } from '../../model/ready-script.ts';

/** What the operator has typed into the fields of a script, by their number; nothing said about one leaves its default. */
export type Typed = readonly (string | undefined)[];

/** The messages of a ready script with what was typed into its fields, taken literally. A field that stays empty remains visible. */
export function typedMessages(script: ReadyScript, typed: Typed = []): [ReadyMessage, ...ReadyMessage[]] {
  const { id: scriptId, fields = [], hint, variant } = script;
  const [first = [], ...rest] = script.messages ?? [[{ text: script.text }]];
  const said = { scriptId, ...(variant?.index ? { variant: variant.index } : {}) };
  const message = (pieces: readonly Piece[]): ReadyMessage => {
    const at = pieces.findIndex(piece => 'cursor' in piece);
    const text = wordsOf(pieces, fields, typed);
    const caret = wordsOf(pieces.slice(0, at), fields, typed).length;
    return { ...said, text, ...(at < 0 ? {} : { caret }) };
  };
  return [
    { ...message(first), ...(hint === undefined ? {} : { hint }) },
    ...rest.map(pieces => ({ ...message(pieces), isNext: true })),
  ];
}

/** Names of places that stay open when this was typed: fields left empty, and facts that do not exist. */
export function openPlaces({ unfilled, fields = [] }: ReadyScript, typed: Typed = []): string[] {
  const asked = new Set(fields.map(({ name }) => name));
  const open = fields.filter((field, index) => !wordOf(field, typed[index])).map(({ name }) => name);
  return [...open, ...unfilled.filter(name => !asked.has(name))];
}

/** A message's pieces in words. */
export const wordsOf = (pieces: readonly Piece[], fields: readonly ReadyField[], typed: Typed = []): string =>
  pieces.map(piece => words(piece, fields, typed)).join('');

function words(piece: Piece, fields: readonly ReadyField[], typed: Typed): string {
  if ('text' in piece) return piece.text;
  const field = 'field' in piece ? fields[piece.field] : undefined;
  if (!field || !('field' in piece)) return '';
  return wordOf(field, typed[piece.field]) || `{{${field.name}}}`;
}

const wordOf = ({ fallback = '' }: ReadyField, typed: string | undefined): string =>
  (typed ?? fallback).trim();
