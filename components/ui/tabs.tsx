import { type KeyboardEvent, useRef } from 'react';
import { tabBy } from './moving.ts';

interface Tab<Id extends string> {
  id: Id;
  label: string;
  count?: number | undefined;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
}

/**
 * One row of tabs; the chosen one is in the tab order, arrows lead to the others and Enter opens them (a room takes the
 * focus when it opens, so it must not open in passing). Panels are named `${id}-panel`.
 */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(row.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const at = buttons.findIndex(button => button.contains(event.target as Node));
    const next = tabBy(event.key, at, buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div className="c-tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown} tabIndex={-1}>
      {tabs.map(tab => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${tab.id}-tab`}
          aria-selected={tab.id === chosen}
          aria-controls={`${tab.id}-panel`}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
          {tab.count ? <span className="c-count">{tab.count}</span> : null}
        </button>
      ))}
    </div>
  );
}
