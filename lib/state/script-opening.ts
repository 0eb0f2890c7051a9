import type { ScriptSheet } from '../messaging/protocol.ts';
import { shownOf } from '../rules/script/shown-revision.ts';
import type { Writing } from './script-draft-view.ts';

/** What the editor is to show instead of what it shows; undefined: it may stay. Nothing that is not kept yet is ever replaced. */
export function openingFor(
  sheet: ScriptSheet,
  me: string,
  now: Writing & { kept: Writing['content'] },
): Writing | undefined {
  const shown = shownOf(sheet, me);
  if (!shown) return undefined;
  const { as, revision, content } = shown;
  const own = as === 'base' ? undefined : revision;
  const opening = { scriptId: sheet.id, revisionId: own?.id, edit: own?.edit ?? 0, content };
  if (now.scriptId !== sheet.id) return opening;
  if (now.content !== now.kept) return undefined;
  if (now.revisionId === undefined) return own || !sameText(content, now.content) ? opening : undefined;
  // A sheet from before my draft was begun says nothing about it.
  if (!sheet.revisions.some(({ id }) => id === now.revisionId)) return undefined;
  if (own?.id !== now.revisionId) return opening;
  return own.edit > now.edit ? opening : undefined;
}

/** Both come out of one schema: what is the same reads the same. */
const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
