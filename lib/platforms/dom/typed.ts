import { textBefore } from './insert/caret-place.ts';
import { safely } from './safely.ts';
import type { Site } from './site.ts';

/** What was typed stands in the editor within these times, ms: most write it at once, those that keep their own copy paint it. */
const LANDED_MS = [0, 60];
/** After a composition: Draft settles what came of it 20 ms later, and must still have the caret then. */
const COMPOSED_MS = [60, 60];

/** Tells when one of these characters has come to stand before the caret of a reply box. Input methods deliver at the end of a composition. */
export function onTyped(
  site: Site,
  signal: AbortSignal,
  characters: string,
  listener: (before: string) => void,
): void {
  /** The last character of what an input method is putting together. */
  let composed = '';
  const hear = (event: Event) => {
    const isComposing = event instanceof InputEvent && event.isComposing;
    // The page may send events of its own making; only the operator's hand counts. Chromium marks no end of a composition as trusted.
    if (event instanceof InputEvent && !event.isTrusted) return;
    const typed = event instanceof InputEvent ? (event.data ?? '').slice(-1) : composed;
    composed = isComposing ? typed : '';
    if (isComposing || typed === '' || !characters.includes(typed)) return;
    const [at] = event.composedPath();
    const box = at instanceof Element ? safely(() => site.boxes.boxAround(at), undefined) : undefined;
    const waits = event instanceof InputEvent ? LANDED_MS : COMPOSED_MS;
    if (box) void whenLanded(box.editor, typed, waits, listener);
  };
  for (const type of ['beforeinput', 'compositionend'])
    site.document.defaultView?.addEventListener(type, hear, { capture: true, signal });
}

async function whenLanded(
  editor: HTMLElement,
  typed: string,
  waits: readonly number[],
  listener: (before: string) => void,
): Promise<void> {
  for (const ms of waits) {
    await new Promise(resolve => setTimeout(resolve, ms));
    const before = editor.isConnected ? textBefore(editor) : undefined;
    if (before?.endsWith(typed)) return listener(before);
  }
}
