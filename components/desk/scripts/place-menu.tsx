import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { useFacts } from '../../../lib/state/library.ts';
import { useNow } from '../../../lib/state/now.ts';
import { Button } from '../../ui/button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { movedBy } from '../../ui/moving.ts';
import { rowId } from '../../ui/rows.tsx';
import { type PlaceOption, placeOptions } from './place-options.ts';

interface PlaceMenuProps {
  /** Of the field that it belongs to. */
  id: string;
  onChoose(text: string): void;
}

/** 插入变量: a button, and below it a search among places and facts with what they say now. */
export function PlaceMenu({ id, onChoose }: PlaceMenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (option: PlaceOption) => {
    setOpen(false);
    onChoose(option.text);
  };
  return (
    <span className="desk-place">
      <Button
        ref={button}
        kind="quiet"
        small
        data-place-of={id}
        aria-expanded={open}
        aria-haspopup="listbox"
        onClick={() => setOpen(!open)}
      >
        {t('scripts.place')}
      </Button>
      {open ? <PlaceSearch onChoose={choose} onClose={close} onLeave={() => setOpen(false)} /> : null}
    </span>
  );
}

interface PlaceSearchProps {
  onChoose(option: PlaceOption): void;
  onClose(): void;
  onLeave(): void;
}

function PlaceSearch({ onChoose, onClose, onLeave }: PlaceSearchProps) {
  const listId = useId();
  const facts = useFacts().data ?? [];
  const now = useNow();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const options = placeOptions(typed, facts, now);
  const chosen = options[at];

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const next = movedBy(event.key, at, options.length, false);
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="desk-pop">
      <input
        ref={field}
        className="c-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen ? rowId(listId, at) : undefined}
        aria-label={t('scripts.place-search')}
        placeholder={t('scripts.place-search')}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
      <PlaceList id={listId} options={options} at={at} onChoose={onChoose} />
    </div>
  );
}

interface PlaceListProps extends Pick<PlaceSearchProps, 'onChoose'> {
  id: string;
  options: readonly PlaceOption[];
  at: number;
}

function PlaceList({ id, options, at, onChoose }: PlaceListProps) {
  // Scrolling answers a promise in new browsers: an effect may not.
  useEffect(
    () => void document.getElementById(rowId(id, at))?.scrollIntoView({ block: 'nearest' }),
    [id, at],
  );
  return (
    // A press leaves the focus in the field, which has the keys.
    <div
      role="listbox"
      id={id}
      aria-label={t('scripts.place-list')}
      className="desk-options"
      tabIndex={-1}
      onMouseDown={event => event.preventDefault()}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <div
          key={option.text}
          id={rowId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="desk-option"
          onClick={() => onChoose(option)}
        >
          <span className={`desk-mark-${option.kind}`}>{option.name}</span>
          <span className="desk-option-about">{option.about}</span>
        </div>
      ))}
    </div>
  );
}
