import { type KeyboardEvent, useEffect, useState } from 'react';
import { isComposing } from './composing.ts';
import { movedBy } from './moving.ts';
import { AllRows, type RowsProps, rowId, VirtualRows } from './rows.tsx';

/** Above this many rows only those in sight are drawn. */
const MANY = 100;

interface RowListProps<Row> extends RowsProps<Row> {
  label: string;
  /** Enter on the chosen row. */
  onAct?(row: Row): void;
  /** Takes the focus when it appears, so that J and K work at once. */
  autoFocus?: boolean;
  /** Any other key pressed on the list itself. */
  onKey?(event: KeyboardEvent, row: Row | undefined): void;
}

/**
 * A list that is walked with J, K and the arrows. The focus stays on the list, or on the search field that leads it;
 * which row is chosen is told by aria-activedescendant.
 */
export function RowList<Row>(props: RowListProps<Row>) {
  const { id, rows, selected, driven = false } = props;
  // State, not a ref: what scrolls must be there before the rows in sight can be told.
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    if (selected !== undefined)
      document.getElementById(rowId(id, selected))?.scrollIntoView({ block: 'nearest' });
  }, [id, selected]);

  const takesFocus = props.autoFocus === true;
  useEffect(() => {
    if (takesFocus) frame?.focus({ preventScroll: true });
  }, [takesFocus, frame]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || isComposing(event)) return;
    const row = selected === undefined ? undefined : rows[selected];
    const next = movedBy(event.key, selected, rows.length, true);
    if (next !== undefined) props.onSelect(next);
    else if (event.key === 'Enter' && row !== undefined) props.onAct?.(row);
    else return props.onKey?.(event, row);
    event.preventDefault();
  };
  const active = selected === undefined ? undefined : rowId(id, selected);
  const own = driven ? {} : { tabIndex: 0, onKeyDown, 'aria-activedescendant': active };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows to choose from, with buttons in them; not a table of figures
    <div className="c-rows" role="grid" id={id} aria-label={props.label} ref={setFrame} {...own}>
      {rows.length > MANY ? <VirtualRows {...props} frame={frame} /> : <AllRows {...props} />}
    </div>
  );
}
