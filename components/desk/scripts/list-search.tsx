import { t } from '../../../lib/locales/index.ts';
import { useDeskList } from '../../../lib/state/desk-list-view.ts';
import { isComposing } from '../../ui/composing.ts';

export const SEARCH_ID = 'desk-search';

interface ListSearchProps {
  /** ↓: on to the list. */
  onDown(): void;
  /** Enter: the best one. */
  onEnter(): void;
}

/** The same search as in the panel, drafts included. */
export function ListSearch({ onDown, onEnter }: ListSearchProps) {
  const { typed, type } = useDeskList();
  return (
    <div className="c-search">
      <input
        id={SEARCH_ID}
        type="search"
        aria-label={t('scripts.search-label')}
        placeholder={t('scripts.search')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={event => type(event.target.value, (event.nativeEvent as InputEvent).isComposing === true)}
        onCompositionEnd={event => type(event.currentTarget.value, false)}
        onKeyDown={event => {
          if (isComposing(event)) return;
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Enter') onEnter();
          else if (event.key === 'Escape' && typed !== '') type('', false);
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
}
