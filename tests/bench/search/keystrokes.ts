import { expect, type Page } from '@playwright/test';

/** Between two keys, ms: a quick typist's pace, so that each key is answered for itself. */
const PACE = 120;

export interface Keystroke {
  /** What stood in the field. */
  query: string;
  /** From the key until the list stands in the page with its layout, ms. */
  shown: number;
  /** From the key until the frame with it was painted, ms. */
  painted: number;
}

/** Types each query by real keys into the panel's search field and answers how long each key took. */
export async function typed(panel: Page, queries: readonly string[]): Promise<Keystroke[]> {
  const field = panel.locator('input[role=combobox]');
  await field.waitFor();
  await panel.evaluate(watch);
  for (const query of queries) {
    await field.fill('');
    await expect(panel.locator('[data-answers=""]')).toBeVisible();
    await field.pressSequentially(query, { delay: PACE });
    await expect(panel.locator(`[data-answers="${query}"]`)).toBeVisible();
  }
  return panel.evaluate<Keystroke[]>('stopKeys()');
}

/** In the panel: from the key (as the browser dates it) to the list that says that it answers what stands in the field, and on to its paint. */
const watch = `
var stopKeys = (() => {
  const keystrokes = [], channel = new MessageChannel();
  const field = document.querySelector('input[role=combobox]');
  let waiting, painting;
  const look = () => {
    const list = document.querySelector('[data-answers]');
    if (!waiting || list?.dataset.answers !== field.value.trim()) return;
    list.getBoundingClientRect();
    painting = { at: waiting.at, query: field.value, shown: performance.now() - waiting.at };
    waiting = undefined;
    requestAnimationFrame(() => channel.port2.postMessage(0));
  };
  channel.port1.onmessage = () => {
    const { at, query, shown } = painting;
    keystrokes.push({ query, shown, painted: performance.now() - at });
  };
  const onKey = event => { waiting = { at: event.timeStamp }; };
  field.addEventListener('keydown', onKey, { capture: true });
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  return () => {
    observer.disconnect();
    field.removeEventListener('keydown', onKey, { capture: true });
    return keystrokes;
  };
})();`;
