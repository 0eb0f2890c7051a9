import type { Anchor, ComposerTarget } from '../platforms/platform.ts';
import { type Page, pageContext } from './page.ts';

/** What opens the palette when it is typed at the start of a line or after a blank; Chinese input methods make 、 and ／ of the same key. */
const TRIGGERS = '/／、';
const CALLS = new RegExp(`(?:^|\\s)[${TRIGGERS}]$`);

export interface ComposingDeps {
  itemOf(anchor: Anchor): string | undefined;
  /** What opens the palette has been typed, and stands before the caret. */
  onTrigger(itemId: string, typed: string): void;
}

/** Follows which comment the operator's open reply box answers, for the panel's "正在回复 …" and for what opens the palette. */
export function followComposing(
  page: Page,
  deps: ComposingDeps,
): { recheck(): void; itemId(): string | undefined } {
  const { reader, services, signal } = page;
  let told: string | undefined;

  // Asking costs the page a look at its style: without an event, only to see whether a box that stood open still does.
  const recheck = () => {
    if (told !== undefined) tell();
  };
  const itemOf = (target: ComposerTarget | undefined) =>
    target?.kind === 'comment' ? deps.itemOf(target.anchor) : undefined;
  const itemId = () => itemOf(reader.compose.target());
  const tell = () => {
    const now = itemId();
    const context = pageContext(reader);
    if (now === told || !context) return;
    told = now;
    void services.pages.composing({ page: context, ...(now ? { itemId: now } : {}) }).catch(() => {
      told = undefined;
    });
  };
  // A box opens and closes by clicks and by focus; what the page does with them happens right after.
  const soon = () => setTimeout(tell);
  for (const type of ['focusin', 'focusout', 'click'] as const)
    document.addEventListener(type, soon, { signal, capture: true, passive: true });

  reader.compose.onTyped(TRIGGERS, before => {
    const called = CALLS.test(before) ? itemId() : undefined;
    if (called !== undefined) deps.onTrigger(called, before.slice(-1));
  });
  return { recheck, itemId };
}
