import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { ScriptHit } from '../../lib/state/views.ts';
import { useDeeds, useOverlay } from './context.tsx';
import { PaletteRow } from './palette-row.tsx';

/** Every script of the library, one keystroke away. Nothing is taken while an input method composes. */
export function Palette({ itemId }: { itemId: string }) {
  const deeds = useDeeds();
  const view = useOverlay(state => state.views.get(itemId));
  const [query, setQuery] = useState('');
  // On an empty query nothing is chosen, so that a stray Enter inserts nothing.
  const [chosen, setChosen] = useState(-1);
  const hits = useHits(itemId, query);
  const list = useRef<HTMLDivElement>(null);

  const choose = (next: number) => {
    const index = Math.max(0, Math.min(hits.length - 1, next));
    setChosen(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const insert = (index: number) => {
    const hit = hits[index];
    if (hit) void deeds.insert(itemId, hit.ready);
  };
  const search = (typed: string) => {
    setQuery(typed);
    setChosen(typed.trim() ? 0 : -1);
  };

  return (
    <div
      className="palette"
      role="dialog"
      aria-label={t('palette.label')}
      onKeyDown={event => paletteKey(event, { chosen, choose, insert, close: deeds.close })}
    >
      <PaletteInput query={query} chosen={chosen} onSearch={search} />
      <p className="palette-for">
        {view && t('palette.for', { name: view.authorName, flag: t(`flag.${view.labels[0] ?? 'none'}`) })}
      </p>
      <div
        className="palette-hits"
        id="chorus-hits"
        role="listbox"
        aria-label={t('palette.label')}
        ref={list}
      >
        {hits.map((hit, index) => (
          <PaletteRow
            key={hit.script.id}
            hit={hit}
            index={index}
            chosen={index === chosen}
            onPick={() => insert(index)}
            onPoint={() => setChosen(index)}
          />
        ))}
      </div>
      {hits.length === 0 && query && <p className="menu-said">{t('palette.empty')}</p>}
    </div>
  );
}

interface PaletteKeys {
  chosen: number;
  choose(next: number): void;
  insert(index: number): void;
  close(): void;
}

function paletteKey(event: KeyboardEvent, { chosen, choose, insert, close }: PaletteKeys): void {
  event.stopPropagation();
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  const picked = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
  const deeds: Record<string, () => void> = {
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Enter: () => insert(chosen),
    Escape: close,
  };
  const deed = picked ? () => insert(Number(picked) - 1) : deeds[event.key];
  if (!deed) return;
  event.preventDefault();
  deed();
}

/** The palette opens on the operator's key or click and is the only thing they want now. */
const takeFocus = (input: HTMLInputElement | null) => input?.focus();

function PaletteInput(props: { query: string; chosen: number; onSearch(typed: string): void }) {
  return (
    <input
      ref={takeFocus}
      className="palette-input"
      role="combobox"
      aria-expanded="true"
      aria-controls="chorus-hits"
      aria-activedescendant={props.chosen >= 0 ? `chorus-hit-${props.chosen}` : undefined}
      aria-label={t('palette.label')}
      placeholder={t('palette.placeholder')}
      value={props.query}
      onChange={event => props.onSearch(event.target.value)}
    />
  );
}

/** Hits for the newest query in the library as it is now; an answer that comes late is dropped. */
function useHits(itemId: string, query: string): ScriptHit[] {
  const deeds = useDeeds();
  const version = useOverlay(state => state.libraryVersion);
  const [hits, setHits] = useState<ScriptHit[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a library that has changed is asked again
  useEffect(() => {
    let current = true;
    deeds.search(itemId, query).then(
      found => current && setHits(found),
      () => current && setHits([]),
    );
    return () => {
      current = false;
    };
  }, [deeds, itemId, query, version]);
  return hits;
}
