import type { Chance } from '../random.ts';

/** When the page is disturbed: after so many ms, or at a step of the insertion. */
export type Moment = 'at once' | 'focus' | 'landed' | 'change 1' | 'change 2' | 'change 3' | `${number} ms`;

const STEPS = ['at once', 'focus', 'landed', 'change 1', 'change 2', 'change 3'] as const;
const LONGEST_MS = 130;

export const momentFrom = (chance: Chance): Moment =>
  chance.flip(0.6) ? chance.pick(STEPS) : `${chance.below(LONGEST_MS)} ms`;

/** Runs `deed` once when the moment comes; `end` says that it has not come in time. */
export function at(moment: Moment, token: string, deed: () => void): { end(): void } {
  const over = new AbortController();
  const once = () => {
    if (over.signal.aborted) return;
    over.abort();
    deed();
  };
  if (moment === 'at once') once();
  else if (moment === 'focus') window.addEventListener('focusin', once, listening(over));
  else if (moment === 'landed') onLanding(token, () => queueMicrotask(once), over.signal);
  else if (moment.startsWith('change')) onChange(Number(moment.at(-1)), once, over.signal);
  else setTimeout(once, Number.parseInt(moment, 10));
  return { end: () => over.abort() };
}

const listening = ({ signal }: AbortController) => ({ capture: true, signal });

/** Calls back when text with this token is pasted or typed, be it by a script. */
export function onLanding(token: string, landed: () => void, signal: AbortSignal): void {
  const look = (event: Event) => {
    const words =
      event instanceof ClipboardEvent
        ? event.clipboardData?.getData('text/plain')
        : event instanceof InputEvent
          ? event.data
          : undefined;
    if (words?.includes(token)) landed();
  };
  for (const type of ['paste', 'beforeinput', 'input'])
    window.addEventListener(type, look, { capture: true, signal });
}

/** Calls back at the so-manieth change of the page. */
function onChange(count: number, changed: () => void, signal: AbortSignal): void {
  let left = count;
  const observer = new MutationObserver(() => {
    left--;
    if (left > 0) return;
    observer.disconnect();
    changed();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
