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

/** One row of tabs; one of them takes part in the tab order, arrows lead to the others. Panels are named `${id}-panel`. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(tab => tab.id === chosen);
    const next = tabBy(event.key, at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    onChoose(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
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
