import { eraseBeforeCaret } from './insert/caret.ts';
import { safely } from './safely.ts';
import type { Site } from './site.ts';

export interface Guards {
  /** Holds back what is typed into replies to this comment's thread. Undone by the returned function. */
  add(element: Element, onTry: () => void): () => void;
  holds(element: Element): boolean;
}

/** Keys that write nothing and send nothing. */
const HARMLESS =
  /^(Escape|Tab|Shift|Control|Alt|Meta|CapsLock|Home|End|Page(Up|Down)|Arrow\w+|Backspace|Delete|F\d+)$/;

/** Crises: nobody writes under them until the director has decided. Threads are known by their root's id or their conversation, which outlive a repaint. */
export function createGuards(site: Site, signal: AbortSignal): Guards {
  const guarded = new Map<string, Set<() => void>>();
  const threadOf = (element: Element) =>
    safely(
      () => (site.threadKey ? site.threadKey() : site.idOf(site.list.rootOf(element) ?? element)),
      undefined,
    );
  const triesOf = (element: Element) => {
    const thread = guarded.size > 0 ? threadOf(element) : undefined;
    return thread === undefined ? undefined : guarded.get(thread);
  };
  const heldIn = (event: Event) => {
    const [at] = guarded.size > 0 ? event.composedPath() : [];
    const box = at instanceof Element ? safely(() => site.boxes.boxAround(at), undefined) : undefined;
    const tries = box?.answers && triesOf(box.answers);
    return box && tries ? { editor: box.editor, tries } : undefined;
  };
  listen(site.document, heldIn, signal);

  return {
    holds: element => triesOf(element) !== undefined,
    add(element, onTry) {
      const thread = threadOf(element);
      if (thread === undefined) return () => undefined;
      const tries = guarded.get(thread) ?? new Set();
      guarded.set(thread, tries.add(onTry));
      return () => {
        tries.delete(onTry);
        if (tries.size === 0) guarded.delete(thread);
      };
    },
  };
}

type Held = { editor: HTMLElement; tries: Set<() => void> } | undefined;

function listen(document: Document, heldIn: (event: Event) => Held, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const hold = (event: Event) => {
    const held = isHarmless(event) ? undefined : heldIn(event);
    if (!held) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const onTry of held.tries) onTry();
  };
  for (const type of ['keydown', 'beforeinput', 'paste', 'drop'])
    document.defaultView?.addEventListener(type, hold, options);
  // What an input method writes cannot be prevented, only taken back.
  const takeBack = (event: CompositionEvent) => {
    const held = heldIn(event);
    if (held) setTimeout(() => eraseBeforeCaret(held.editor, Array.from(event.data).length));
  };
  document.defaultView?.addEventListener('compositionend', takeBack, options);
}

/** Moving, leaving and deleting stay free; so does what the browser reports of an input method, which is taken back at its end. */
function isHarmless(event: Event): boolean {
  if (event instanceof KeyboardEvent)
    return HARMLESS.test(event.key) || ((event.ctrlKey || event.metaKey) && event.key !== 'Enter');
  return event instanceof InputEvent && !event.inputType.startsWith('insert');
}
