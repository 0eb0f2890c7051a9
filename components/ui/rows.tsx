import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type ReactNode, useEffect } from 'react';

export interface RowsProps<Row> {
  /** Of the list; its rows are named after it. */
  id: string;
  rows: readonly Row[];
  keyOf(row: Row): string;
  selected: number | undefined;
  onSelect(index: number): void;
  /** The list is led by a search field, which keeps the focus. */
  driven?: boolean;
  /** The cells of one row, each with `role="gridcell"`. */
  render(row: Row, index: number, selected: boolean): ReactNode;
}

export const rowId = (listId: string, index: number): string => `${listId}-${index}`;

export function AllRows<Row>(props: RowsProps<Row>) {
  return props.rows.map((row, index) => (
    <div key={props.keyOf(row)} {...rowAttributes(props, index)}>
      {props.render(row, index, index === props.selected)}
    </div>
  ));
}

/** Height of a row before it is measured, px. */
const GUESS_PX = 84;

/** Draws the rows in sight only; `frame` is what scrolls. */
export function VirtualRows<Row>(props: RowsProps<Row> & { frame: HTMLElement | null }) {
  const { rows, selected } = props;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => props.frame,
    estimateSize: () => GUESS_PX,
    overscan: 6,
  });
  useEffect(() => {
    if (selected !== undefined) virtual.scrollToIndex(selected);
  }, [virtual, selected]);
  return (
    <div role="presentation" className="c-virtual" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <div
            key={props.keyOf(row)}
            data-index={index}
            ref={virtual.measureElement}
            {...rowAttributes(props, index)}
            style={{ transform: `translateY(${start}px)` }}
          >
            {props.render(row, index, index === selected)}
          </div>
        );
      })}
    </div>
  );
}

function rowAttributes<Row>({ id, selected, onSelect, driven }: RowsProps<Row>, index: number) {
  return {
    id: rowId(id, index),
    role: 'row',
    className: 'c-row',
    'aria-selected': index === selected,
    'aria-rowindex': index + 1,
    onClick: () => onSelect(index),
    ...(driven ? { onMouseDown: keepFocus } : {}),
  };
}

/** A press on a row must not take the focus from the search field, but whole texts stay selectable. */
function keepFocus(event: MouseEvent): void {
  const { target } = event;
  if (target instanceof Element && !target.closest('.c-selectable')) event.preventDefault();
}
