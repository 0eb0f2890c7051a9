import { everything } from '../everything.ts';

/** What the page was about to send: for which comment or conversation, by its own knowledge. */
export interface Sending {
  /** The comment answered, or the conversation; undefined: a new comment that answers nobody. */
  to: string | undefined;
  text: string;
}

const caught: Sending[] = [];
let answered: Promise<unknown> = Promise.resolve();

/** Nothing is really sent: what the page hands to its server is caught, and the page is told that it was refused. */
export function catchSending(): void {
  const real = window.fetch;
  window.fetch = async (input, init) => {
    const address = new URL(String(input), location.href);
    if (!/\/practice\/send(-message)?$/.test(address.pathname)) return real(input, init);
    const body = JSON.parse(String(init?.body)) as Record<string, string | undefined>;
    caught.push({ to: body.conversation ?? body.target, text: body.text ?? '' });
    const answer = JSON.stringify({ reason: 'caught' });
    answered = new Response(answer).json();
    return new Response(answer);
  };
}

const isEditor = (element: Element): element is HTMLElement =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLInputElement ||
  (element instanceof HTMLElement && element.getAttribute('contenteditable') === 'true');

const wordsIn = (editor: HTMLElement): string =>
  'value' in editor ? String(editor.value) : (editor.textContent ?? '');

export const editorsWith = (token: string): HTMLElement[] =>
  [...everything()].filter(isEditor).filter(editor => wordsIn(editor).includes(token));

/** Most turns of the event loop between a press of Send and what the page sends. */
const TURNS = 8;

/** Presses the site's own Send, as the operator would, and answers what the page was about to send with this token. */
export async function sendFrom(
  editor: HTMLElement,
  sends: readonly string[],
  token: string,
): Promise<Sending[]> {
  const before = caught.length;
  const found = () => caught.slice(before).filter(one => one.text.includes(token));
  editor.focus();
  const buttons = sendsOf(sends);
  for (const button of buttons) button.click();
  if (buttons.length > 0) await until(() => found().length > 0);
  if (found().length === 0) pressEnter(editor);
  await until(() => found().length > 0);
  // Until the page has heard the answer it sends nothing else.
  await answered;
  await turn(1);
  return found();
}

const turn = (ms: number) => new Promise(done => setTimeout(done, ms));

async function until(isSo: () => boolean): Promise<void> {
  for (let count = 0; count < TURNS && !isSo(); count++) await turn(count);
}

function sendsOf(sends: readonly string[]): HTMLElement[] {
  if (sends.length === 0) return [];
  const found = [...everything()].filter(one => sends.some(css => matches(one, css)));
  return found.filter(one => one instanceof HTMLElement && one.checkVisibility()) as HTMLElement[];
}

/** As Playwright finds it: what stands around may stand outside of the element's shadow root. */
function matches(element: Element, css: string): boolean {
  if (element.matches(css)) return true;
  const names = css.split(' ');
  if (css.includes('>') || !element.matches(names.pop() ?? css)) return false;
  let around = parentOf(element);
  for (const name of names.toReversed()) {
    while (around && !around.matches(name)) around = parentOf(around);
    if (!around) return false;
    around = parentOf(around);
  }
  return true;
}

export const parentOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
};

function pressEnter(editor: HTMLElement): void {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true, cancelable: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', key));
}

/** Empties it as select-all and a cut would. False when something is left: the page has to be loaded anew. */
export async function empty(editor: HTMLElement): Promise<boolean> {
  editor.focus();
  if ('select' in editor && typeof editor.select === 'function') editor.select();
  else document.getSelection()?.selectAllChildren(editor);
  // Editors with a selection of their own hear of it with the next picture.
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const clipboardData = new DataTransfer();
  const cut = new ClipboardEvent('cut', { clipboardData, bubbles: true, composed: true, cancelable: true });
  if (editor.dispatchEvent(cut)) document.execCommand('delete');
  await turn(1);
  return wordsIn(editor).replace(/[\s\u200b\ufeff]/g, '') === '';
}
