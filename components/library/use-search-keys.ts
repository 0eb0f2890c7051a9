import { type KeyboardEvent, useEffect, useState } from 'react';
import { useLibraryView } from '../../lib/state/library-view.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { movedBy } from '../ui/moving.ts';

const DIGIT = /^Digit([1-9])$/;

/**
 * The keys of the search field. `fresh`: the hits belong to what is typed; what Enter and digits pick waits for that, so that nobody
 * inserts a script that the list no longer shows, and no key is lost of somebody who types faster than the list comes.
 */
export function useSearchKeys(hits: readonly ScriptHit[], fresh: boolean, onPick: (hit: ScriptHit) => void) {
  const view = useLibraryView();
  const [waiting, setWaiting] = useState<{ typed: string; row: number }>();
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
    if (row === undefined) return;
    if (!fresh) return setWaiting({ typed: view.typed, row });
    const hit = hits[row];
    if (hit) onPick(hit);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was picked is inserted once, when its list stands
  useEffect(() => {
    if (!waiting || !fresh) return;
    setWaiting(undefined);
    if (waiting.typed === view.typed) pickRow(waiting.row)();
  }, [waiting, fresh]);
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
