import { useRef, useState } from 'react';
import { t } from '../../lib/locales/index.ts';
import type { ReadyScript } from '../../lib/model/ready-script.ts';
import { useDeeds, useOverlay } from './context.tsx';
import { FillIn } from './fill-in.tsx';
import { paletteKey } from './palette-keys.ts';
import { PalettePreview } from './palette-preview.tsx';
import { PaletteRow } from './palette-row.tsx';
import { useHits } from './use-hits.ts';
import { useInsert, useWays } from './use-palette.ts';

/** Every script of the library, one keystroke away. With `script` its fields are asked for at once. */
export function Palette({ itemId, script }: { itemId: string; script?: ReadyScript | undefined }) {
  const deeds = useDeeds();
  const [filling, setFilling] = useState(script);
  const [query, setQuery] = useState('');
  // On an empty query nothing is chosen, so that a stray Enter inserts nothing.
  const [chosen, setChosen] = useState(-1);
  if (!filling) {
    return <Search {...{ itemId, query, chosen, setChosen, setQuery }} onFill={setFilling} />;
  }
  return (
    <FillIn
      script={filling}
      onInsert={typed => void deeds.insert(itemId, filling, { typed, isSure: true })}
      onBack={script ? deeds.close : () => setFilling(undefined)}
    />
  );
}

interface SearchProps {
  itemId: string;
  query: string;
  chosen: number;
  setQuery(query: string): void;
  setChosen(row: number): void;
  onFill(script: ReadyScript): void;
}

function Search({ setQuery, ...props }: SearchProps) {
  const { itemId, query, chosen, setChosen } = props;
  const deeds = useDeeds();
  const { hits, fresh } = useHits(itemId, query);
  const [isPreviewing, setPreviewing] = useState(false);
  const { readyAt, turn } = useWays(itemId, hits);
  const { insert, warned } = useInsert({ ...props, hits, fresh, readyAt });
  const list = useRef<HTMLDivElement>(null);
  const shown = readyAt(chosen);
  const choose = (row: number) => {
    setChosen(row);
    list.current?.children[row]?.scrollIntoView({ block: 'nearest' });
  };
  const search = (typed: string) => {
    setQuery(typed);
    setChosen(typed.trim() ? 0 : -1);
  };
  const keys = {
    ...{ chosen, last: hits.length - 1, isPreviewing, choose, insert },
    preview: setPreviewing,
    turn: (step: number) => turn(chosen, step),
    close: deeds.close,
  };

  return (
    <div
      className={isPreviewing ? 'palette previewing' : 'palette'}
      role="dialog"
      aria-label={t('palette.label')}
      onKeyDown={event => paletteKey(event, keys)}
    >
      <PaletteInput query={query} chosen={chosen} onSearch={search} />
      <For itemId={itemId} />
      <div
        className="palette-hits"
        id="chorus-hits"
        role="listbox"
        aria-busy={!fresh}
        aria-label={t('palette.label')}
        ref={list}
      >
        {hits.map((hit, index) => (
          <PaletteRow
            key={hit.script.id}
            hit={hit}
            ready={readyAt(index) ?? hit.ready}
            index={index}
            chosen={index === chosen}
            onPick={() => insert(index)}
            onPoint={() => setChosen(index)}
          />
        ))}
      </div>
      {isPreviewing && shown && <PalettePreview script={shown} onTurn={keys.turn} />}
      {warned && (
        <p className="menu-said warn" role="alert">
          {warned}
        </p>
      )}
      {hits.length === 0 && query && fresh && <p className="menu-said">{t('palette.empty')}</p>}
    </div>
  );
}

function For({ itemId }: { itemId: string }) {
  const view = useOverlay(state => state.views.get(itemId));
  return (
    <p className="palette-for">
      {view && t('palette.for', { name: view.authorName, flag: t(`flag.${view.labels[0] ?? 'none'}`) })}
    </p>
  );
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
