import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../lib/locales/index.ts';
import { isComposing } from './composing.ts';
import { Key } from './key.tsx';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  /** Ids of the list that it searches and of the row that is chosen there. */
  listId: string;
  activeId: string | undefined;
  expanded: boolean;
  onType(text: string, composing: boolean): void;
  /** Only keys that are ours: none while an input method composes. */
  onKey(event: KeyboardEvent<HTMLInputElement>): void;
}

/** The field that is ready to type into when its room opens. */
export function SearchField(props: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { value, onType } = props;
  const clear = () => {
    onType('', false);
    field.current?.focus();
  };
  return (
    <div className="c-search">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={props.expanded}
        aria-controls={props.listId}
        aria-haspopup="grid"
        aria-autocomplete="list"
        aria-activedescendant={props.activeId}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={value}
        onChange={event => onType(event.target.value, (event.nativeEvent as InputEvent).isComposing === true)}
        onCompositionEnd={event => onType(event.currentTarget.value, false)}
        onKeyDown={event => {
          if (!isComposing(event)) props.onKey(event);
        }}
      />
      {value ? (
        <button type="button" className="c-clear" aria-label={`${t('library.clear')} Esc`} onClick={clear}>
          <Key name="Esc" />
        </button>
      ) : null}
    </div>
  );
}
