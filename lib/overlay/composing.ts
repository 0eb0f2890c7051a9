import type { Anchor, ComposerTarget } from '../platforms/platform.ts';
import { type Page, pageContext } from './page.ts';

/** What opens the palette when it is typed at the start of a line or after a blank. */
const TRIGGER = '/';

export interface ComposingDeps {
  itemOf(anchor: Anchor): string | undefined;
  /** `/` was typed where it opens the palette; true when it opened, and the key is then ours. */
  onTrigger(itemId: string): boolean;
}

/** Follows which comment the operator's open reply box answers, for the panel's "正在回复 …" and for the `/` key. */
export function followComposing(page: Page, deps: ComposingDeps): () => void {
  const { reader, services, signal } = page;
  let told: string | undefined;

  // Asking costs the page a look at its style: without an event, only to see whether a box that stood open still does.
  const recheck = () => {
    if (told !== undefined) tell();
  };
  const itemOf = (target: ComposerTarget | undefined) =>
    target?.kind === 'comment' ? deps.itemOf(target.anchor) : undefined;
  const tell = () => {
    const itemId = itemOf(reader.compose.target());
    const context = pageContext(reader);
    if (itemId === told || !context) return;
    told = itemId;
    void services.pages.composing({ page: context, ...(itemId ? { itemId } : {}) }).catch(() => {
      told = undefined;
    });
  };
  // A box opens and closes by clicks and by focus; what the page does with them happens right after.
  const soon = () => setTimeout(tell);
  for (const type of ['focusin', 'focusout', 'click'] as const)
    document.addEventListener(type, soon, { signal, capture: true, passive: true });

  reader.compose.onKey((event, draft) => {
    if (
      event.key !== TRIGGER ||
      event.isComposing ||
      event.keyCode === 229 ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return false;
    if (draft !== '' && !/\s$/.test(draft)) return false;
    const itemId = itemOf(reader.compose.target());
    return itemId !== undefined && deps.onTrigger(itemId);
  });
  return recheck;
}
