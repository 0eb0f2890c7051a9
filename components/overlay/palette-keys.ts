import type { KeyboardEvent } from 'react';

export interface PaletteKeys {
  chosen: number;
  last: number;
  isPreviewing: boolean;
  choose(row: number): void;
  insert(row: number): void;
  preview(open: boolean): void;
  /** Another way of saying it. */
  turn(step: number): void;
  close(): void;
}

/** The keys of the palette, wherever in it the focus is. None is taken while an input method composes: they are its candidates'. */
export function paletteKey(event: KeyboardEvent, keys: PaletteKeys): void {
  if (isComposing(event)) return;
  const deed = deedOf(event, keys);
  if (deed) event.preventDefault();
  else keepTab(event);
  deed?.();
}

export const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === 229;

function deedOf(event: KeyboardEvent, keys: PaletteKeys): (() => void) | undefined {
  const { chosen, last, isPreviewing, choose, insert, preview, turn, close } = keys;
  const { key, code, target, currentTarget } = event;
  if (event.altKey) {
    const digit = /^Digit([1-9])$/.exec(code)?.[1];
    return digit ? () => insert(Number(digit) - 1) : undefined;
  }
  if (event.ctrlKey || event.metaKey) return undefined;
  // A button takes its own Enter.
  const field = target instanceof HTMLInputElement ? target : undefined;
  const isAtEnd = field?.selectionStart === field?.value.length;
  if (isPreviewing && /^Bracket/.test(code)) return () => turn(code === 'BracketLeft' ? -1 : 1);
  const deeds: Record<string, (() => void) | false | undefined> = {
    ArrowDown: () => choose(Math.min(last, chosen + 1)),
    ArrowUp: () => choose(Math.max(0, chosen - 1)),
    Home: () => choose(0),
    End: () => choose(last),
    Enter: field && (() => insert(chosen)),
    ArrowRight: chosen >= 0 && isAtEnd && (() => preview(true)),
    ArrowLeft: isPreviewing && (() => preview(false)),
    Escape: close,
  };
  return (currentTarget && Object.hasOwn(deeds, key) && deeds[key]) || undefined;
}

/** Tab goes round within, so that nobody is suddenly on the page. */
export function keepTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (event.target !== from) return;
  event.preventDefault();
  to?.focus();
}
