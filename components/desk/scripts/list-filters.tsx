import { t } from '../../../lib/locales/index.ts';
import { FLAGS } from '../../../lib/model/flag.ts';
import { ROLES } from '../../../lib/model/role.ts';
import { CATEGORIES } from '../../../lib/model/script.ts';
import { CHIP_FILTERS, type DeskChip, useDeskList } from '../../../lib/state/desk-list-view.ts';
import { useCategories, useScriptHeads } from '../../../lib/state/scripts.ts';
import { categoryWord } from '../../ui/category-word.ts';

const STANDINGS = ['live', 'live+', 'draft', 'proposed', 'returned', 'expired', 'retired'] as const;
const COUNTED = ['for-me', 'stale', 'my-drafts'] as const;

/** Chips of which one is chosen, and three narrower choices. */
export function ListFilters() {
  const { chip, category, choose } = useDeskList();
  const categories = useCategories().data ?? CATEGORIES;
  return (
    <>
      <fieldset className="desk-chips">
        <legend className="c-hidden">{t('scripts.chips')}</legend>
        <Chip
          word={t('scripts.chip.all')}
          on={chip === 'all' && category === undefined}
          go={() => choose('all')}
        />
        {categories.map(one => (
          <Chip key={one} word={categoryWord(one)} on={category === one} go={() => choose('all', one)} />
        ))}
        {COUNTED.map(one => (
          <CountedChip key={one} chip={one} on={chip === one} go={() => choose(one)} />
        ))}
      </fieldset>
      <Narrower />
    </>
  );
}

function CountedChip({ chip, on, go }: { chip: Exclude<DeskChip, 'all'>; on: boolean; go(): void }) {
  const count = useScriptHeads(CHIP_FILTERS[chip]).data?.length;
  return <Chip word={t(`scripts.chip.${chip}`)} count={count} on={on} go={go} />;
}

function Chip({
  word,
  count,
  on,
  go,
}: {
  word: string;
  count?: number | undefined;
  on: boolean;
  go(): void;
}) {
  return (
    <button type="button" className="desk-chip" aria-pressed={on} onClick={go}>
      {word}
      {count ? <span className="desk-chip-count">{count}</span> : null}
    </button>
  );
}

function Narrower() {
  const { role, flag, standing, narrow } = useDeskList();
  return (
    <div className="desk-narrow">
      <Narrow
        label={t('scripts.filter.role')}
        every={t('scripts.filter.any-role')}
        values={ROLES}
        value={role}
        word={one => t(`role.${one}`)}
        onChange={next => narrow({ role: next })}
      />
      <Narrow
        label={t('scripts.filter.flag')}
        every={t('scripts.filter.any-flag')}
        values={FLAGS}
        value={flag}
        word={one => t(`flag.${one}`)}
        onChange={next => narrow({ flag: next })}
      />
      <Narrow
        label={t('scripts.filter.standing')}
        every={t('scripts.filter.any-standing')}
        values={STANDINGS}
        value={standing}
        word={one =>
          one === 'live' || one === 'live+' ? t(`scripts.state.${one}`) : t(`scripts.standing.${one}`)
        }
        onChange={next => narrow({ standing: next })}
      />
    </div>
  );
}

interface NarrowProps<Value extends string> {
  label: string;
  /** The first choice: all of them. */
  every: string;
  values: readonly Value[];
  value: string | undefined;
  word(value: Value): string;
  onChange(value: Value | undefined): void;
}

function Narrow<Value extends string>({ label, every, values, value, word, onChange }: NarrowProps<Value>) {
  return (
    <select
      aria-label={label}
      className="c-input"
      value={value ?? ''}
      onChange={({ target }) => onChange(values.find(one => one === target.value))}
    >
      <option value="">{every}</option>
      {values.map(one => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </select>
  );
}
