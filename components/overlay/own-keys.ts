const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const FOCUS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/**
 * Keeps from the page what is typed into our own element, and that the focus is there. Heard of at the window, before a dialog of the
 * page can close on our Escape or take the focus back; inside of our root each key is told anew, where the page hears nothing. A key that
 * was pressed here stays ours until it is released: Enter, held down, must not go on in the reply box and send.
 */
export function keepOwnKeys(root: ShadowRoot): () => void {
  const end = new AbortController();
  const { signal } = end;
  const held = new Set<string>();
  const onKey = (event: KeyboardEvent) => {
    const isOurs = event.target === root.host;
    const isLeftOver = !isOurs && held.has(event.code) && (event.type !== 'keydown' || event.repeat);
    if (event.type === 'keyup') held.delete(event.code);
    // What tests and other extensions make up comes as it is.
    if (!event.isTrusted || !(isOurs || isLeftOver)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') held.add(event.code);
    if (isLeftOver || !tellAnew(root, event)) event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => {
    const isLosing = event.type === 'blur' || event.type === 'focusout';
    if ((isLosing ? event.relatedTarget : event.target) === root.host) event.stopImmediatePropagation();
  };
  for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, signal });
  for (const type of FOCUS) window.addEventListener(type, onFocus, { capture: true, signal });
  return () => end.abort();
}

/** False when somebody of ours took the key. */
function tellAnew(root: ShadowRoot, event: KeyboardEvent): boolean {
  const { type, key, code, location, repeat, isComposing, keyCode, charCode } = event;
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  const told = { key, code, location, repeat, isComposing, keyCode, charCode };
  const how = { bubbles: true, cancelable: true, composed: false };
  const anew = new KeyboardEvent(type, { ...told, altKey, ctrlKey, metaKey, shiftKey, ...how });
  return (root.activeElement ?? root).dispatchEvent(anew);
}
