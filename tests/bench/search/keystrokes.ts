import type { Page } from '@playwright/test';

/** Between two keys, ms: a quick typist's pace, so that each key is answered for itself. */
const PACE = 120;

export interface Keystroke {
  /** What stood in the field. */
  query: string;
  /** From the key to the paint that shows its results, ms. */
  took: number;
}

/** Types each query by real keys into the panel's search field and answers how long each key took. */
export async function typed(panel: Page, queries: readonly string[]): Promise<Keystroke[]> {
  await panel.evaluate(watch);
  for (const query of queries) {
    await panel.locator('input[role=combobox]').fill('');
    await panel.waitForTimeout(PACE * 2);
    for (const key of query) {
      await panel.keyboard.press(key);
      await panel.waitForTimeout(PACE);
    }
  }
  return panel.evaluate<Keystroke[]>('keystrokes');
}

/**
 * In the panel: from the key (as the browser dates it) to the first task after the frame in which the list says that it answers what
 * stands in the field.
 */
const watch = `
var keystrokes = [];
{
  const field = document.querySelector('input[role=combobox]');
  let waiting;
  const look = () => {
    const list = document.querySelector('[data-answers]');
    if (!waiting || !list || list.dataset.answers !== field.value.trim() || waiting.isSeen) return;
    waiting.isSeen = true;
    const { at } = waiting, query = field.value;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { keystrokes.push({ query, took: performance.now() - at }); waiting = undefined; };
      channel.port2.postMessage(0);
    });
  };
  field.addEventListener('keydown', event => { waiting = { at: event.timeStamp }; }, { capture: true });
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}`;
