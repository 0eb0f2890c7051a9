/** What the page was about to send: to which comment or conversation, by its own knowledge. */
export interface Sending {
  post: string;
  target: string | undefined;
  text: string;
}

const caught: Sending[] = [];

/** Nothing is really sent: what the page hands to its server is caught, and the page is told that it was refused. */
export function catchSending(): void {
  const real = window.fetch;
  window.fetch = async (input, init) => {
    const address = new URL(String(input), location.href);
    if (!/\/practice\/send(-message)?$/.test(address.pathname)) return real(input, init);
    const body = JSON.parse(String(init?.body)) as Record<string, string | undefined>;
    const { post, conversation, target, text = '' } = body;
    caught.push({ post: conversation ?? post ?? '', target, text });
    return new Response(JSON.stringify({ reason: 'caught' }));
  };
}

/** Every element of the page, open shadow roots included. */
function* everything(scope: ParentNode): Iterable<Element> {
  for (const element of scope.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const isEditor = (element: Element): element is HTMLElement =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLInputElement ||
  (element instanceof HTMLElement && element.getAttribute('contenteditable') === 'true');

const wordsIn = (editor: HTMLElement): string =>
  'value' in editor ? String(editor.value) : (editor.textContent ?? '');

export const editorsWith = (token: string): HTMLElement[] =>
  [...everything(document)].filter(isEditor).filter(editor => wordsIn(editor).includes(token));

/** Presses the site's own Send, as the operator would, and answers what the page was about to send with this token. */
export async function sendFrom(
  editor: HTMLElement,
  send: string | undefined,
  token: string,
): Promise<Sending[]> {
  const before = caught.length;
  editor.focus();
  const buttons = send === undefined ? [] : [...everything(document)].filter(one => one.matches(send));
  const shown = buttons.filter(one => one instanceof HTMLElement && one.checkVisibility());
  for (const button of shown) (button as HTMLElement).click();
  if (send === undefined) pressEnter(editor);
  await new Promise(done => setTimeout(done, 20));
  return caught.slice(before).filter(one => one.text.includes(token));
}

function pressEnter(editor: HTMLElement): void {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true, cancelable: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', key));
}

/** Empties it as select-all and delete would. */
export function empty(editor: HTMLElement): void {
  editor.focus();
  if ('select' in editor && typeof editor.select === 'function') editor.select();
  else document.getSelection()?.selectAllChildren(editor);
  document.execCommand('delete');
}
