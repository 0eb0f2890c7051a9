import type { Anchor } from '../platforms/platform.ts';
import { notesOn, showNotes } from './draft-notes.ts';
import { type Page, pageContext } from './page.ts';

export interface CheckingDeps {
  itemOf(anchor: Anchor): string | undefined;
  /** Another way of saying it is wanted. */
  onOther(itemId: string): void;
}

export interface Checking {
  /** Looks after the box that was last checked: it may have gone, or changed without an event. */
  recheck(): void;
}

/** Follows what stands in the open reply box and has it checked. Only listens: nothing is held back, and Send is the site's own. */
export function followDraft(page: Page, { itemOf, onOther }: CheckingDeps): Checking {
  const { reader, store, signal } = page;
  // What was asked last, so that nothing is asked twice.
  let asked: string | undefined;
  let isAsking = false;

  const clear = () => {
    asked = undefined;
    const { draft } = store.getState();
    // A script that waits for a reason waits although nothing stands in the box.
    if (draft && !draft.drop) store.setState({ draft: undefined });
  };
  const look = async (): Promise<void> => {
    const target = signal.aborted ? undefined : reader.compose.target();
    const text = target?.draft ?? '';
    const context = pageContext(reader);
    if (!target || !context || text.trim() === '') return clear();
    const itemId = target.kind === 'comment' ? itemOf(target.anchor) : undefined;
    const { libraryVersion } = store.getState();
    const question = JSON.stringify([itemId, text, libraryVersion]);
    if (question === asked) return place();
    // One question at a time: what was typed meanwhile is asked afterwards.
    if (isAsking) return;
    isAsking = true;
    asked = question;
    const notes = await notesOn(page, text, itemId);
    isAsking = false;
    if (!signal.aborted && asked === question) showNotes(page, notes, { itemId, onOther, again: soonAgain });
    return look();
  };
  const place = () => {
    const { draft } = store.getState();
    const box = draft && reader.compose.box();
    if (draft && box && JSON.stringify(box) !== JSON.stringify(draft.box))
      store.setState({ draft: { ...draft, box } });
  };
  const soonAgain = () => {
    asked = undefined;
    void look();
  };
  const soon = oncePerFrame(() => void look(), signal);
  const listen = { signal, capture: true, passive: true };
  document.addEventListener('input', event => (event as InputEvent).isComposing || soon(), listen);
  for (const type of ['compositionend', 'focusin', 'focusout', 'click'] as const)
    document.addEventListener(type, soon, listen);
  for (const type of ['scroll', 'resize'] as const)
    window.addEventListener(type, () => store.getState().draft && soon(), listen);
  const stop = store.subscribe((now, before) => {
    if (now.libraryVersion !== before.libraryVersion && asked !== undefined) soon();
  });
  signal.addEventListener('abort', stop);
  return { recheck: () => asked !== undefined && soon() };
}

/** However many events come, the page is looked at once a frame. */
function oncePerFrame(look: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue || signal.aborted) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      look();
    });
  };
}
