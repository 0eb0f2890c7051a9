import { useEffect } from 'react';
import { NEW_SCRIPT } from '../../../lib/model/desk-place.ts';
import { saveNow } from '../../../lib/state/desk-editing.ts';
import { useDeskView } from '../../../lib/state/desk-view.ts';
import { travel } from '../../../lib/state/script-draft-view.ts';
import { SEARCH_ID } from './list-search.tsx';
import { LIST_ID } from './script-list.tsx';

/** Old input methods do not say that they compose but report every key as this one. */
const IME_KEY = 229;

/** Keys that hold wherever one stands in the room; none while an input method composes or a dialog is open. */
export function useRoomKeys(showKeys: () => void): void {
  const go = useDeskView(view => view.go);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === IME_KEY || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]')) return;
      const deed = event.ctrlKey || event.metaKey ? withControl(event) : plain(event, go, showKeys);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    const ended = new AbortController();
    document.addEventListener('keydown', onKeyDown, { signal: ended.signal });
    return () => ended.abort();
  }, [go, showKeys]);
}

function withControl(event: KeyboardEvent): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (key === 's') return () => void saveNow();
  // A search or a comment takes its own letters back.
  if (isWriting(event.target) && !isOfScript(event.target)) return undefined;
  if (key === 'enter') return () => press('[data-key=propose]');
  if (isLocked()) return undefined;
  if (key === 'z') return () => void travel(event.shiftKey ? 'redo' : 'undo');
  if (key === 'y') return () => void travel('redo');
  if (key === 'i') return () => press(`[data-place-of=${placeOwner()}]`);
  return undefined;
}

function plain(
  event: KeyboardEvent,
  go: ReturnType<typeof useDeskView.getState>['go'],
  showKeys: () => void,
) {
  if (event.key === 'Escape')
    return () => (document.getElementById(LIST_ID) ?? document.getElementById(SEARCH_ID))?.focus();
  if (isWriting(event.target) || event.altKey) return undefined;
  if (event.key === '/') return () => document.getElementById(SEARCH_ID)?.focus();
  if (event.key === '?') return showKeys;
  if (event.key === 'n') return () => go('scripts', NEW_SCRIPT);
  return undefined;
}

/** A letter typed there is a letter. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

/** What is under review is not changed by any key. */
const isLocked = (): boolean => document.querySelector<HTMLInputElement>('#script-title')?.readOnly === true;

const isOfScript = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.id.startsWith('script-');

/** The text in which the caret stands, else the body. */
const placeOwner = (): string =>
  document.activeElement instanceof HTMLTextAreaElement && isOfScript(document.activeElement)
    ? document.activeElement.id
    : 'script-body';

const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
