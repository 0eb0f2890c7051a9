import type { ScriptContent } from '../../../lib/model/script.ts';
import type { DraftNote } from '../../../lib/state/views.ts';

/** The text of a script with a reference in the place of what a note is about; nothing where the text has changed meanwhile. */
export function withReference(
  { body, variants = [] }: ScriptContent,
  index: number,
  { range: [start, end], said, factName }: DraftNote,
): Partial<ScriptContent> | undefined {
  const text = index === 0 ? body : variants[index - 1];
  if (text === undefined || factName === undefined || text.slice(start, end) !== said) return undefined;
  const next = `${text.slice(0, start)}{{fact:${factName}}}${text.slice(end)}`;
  return index === 0 ? { body: next } : { variants: variants.with(index - 1, next) };
}
