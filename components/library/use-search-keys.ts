import type { KeyboardEvent } from 'react';
import { useLibraryView } from '../../lib/state/library-view.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { movedBy } from '../ui/moving.ts';

const DIGIT = /^Digit([1-9])$/;

/**
 * The keys of the search field. `fresh`: the hits belong to what is typed; Enter and digits wait for that, so that nobody
 * inserts a script that the list no longer shows.
 */
export function useSearchKeys(hits: readonly ScriptHit[], fresh: boolean, onPick: (hit: ScriptHit) => void) {
  const view = useLibraryView();
  const chosen = view.selected === undefined ? undefined : hits[view.selected];

  const deedOf = (event: KeyboardEvent<HTMLInputElement>): (() => void) | undefined => {
    const digit = event.altKey ? DIGIT.exec(event.code)?.[1] : undefined;
    if (digit !== undefined) return pickRow(Number(digit) - 1);
    if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
    const next = movedBy(event.key, view.selected, hits.length, false);
    if (next !== undefined) return () => view.select(next);
    if (event.key === 'Enter') return pickRow(view.selected);
    if (event.key === 'ArrowRight' && chosen && atEnd(event.currentTarget)) return () => view.preview(true);
    if (event.key === 'ArrowLeft' && view.previewing) return () => view.preview(false);
    if (event.key === 'Escape') return escapeDeed();
    return undefined;
  };
  const pickRow = (row: number | undefined) => () => {
    const hit = row === undefined ? undefined : hits[row];
    if (hit && fresh) onPick(hit);
  };
  const escapeDeed = () => {
    if (view.previewing) return () => view.preview(false);
    return view.typed ? () => view.type('', false) : undefined;
  };
  return (event: KeyboardEvent<HTMLInputElement>) => {
    const deed = deedOf(event);
    if (!deed) return;
    event.preventDefault();
    deed();
  };
}

const atEnd = (field: HTMLInputElement): boolean =>
  field.selectionStart === field.value.length && field.selectionEnd === field.value.length;
