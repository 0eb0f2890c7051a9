import { t } from '../../../lib/locales/index.ts';
import { LEVELS, RED_LINE_KINDS } from '../../../lib/model/red-line.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { LineFilter } from './line-filter.ts';

interface LineFiltersProps {
  filter: LineFilter;
  onChange(part: Partial<LineFilter>): void;
}

export function LineFilters({ filter, onChange }: LineFiltersProps) {
  return (
    <div className="lines-filters">
      <TextField
        id="lines-query"
        label={t('lines.search')}
        type="search"
        value={filter.query}
        onChange={event => onChange({ query: event.target.value })}
      />
      <SelectField
        id="lines-kind"
        label={t('lines.kind')}
        values={['all', ...RED_LINE_KINDS]}
        value={filter.kind}
        word={kind => (kind === 'all' ? t('lines.all') : t(`lines.kind.${kind}`))}
        onChange={kind => onChange({ kind })}
      />
      <SelectField
        id="lines-level"
        label={t('lines.level')}
        values={['all', ...LEVELS, 'off']}
        value={filter.level}
        word={level =>
          level === 'all' ? t('lines.all') : level === 'off' ? t('lines.off') : t(`drafts.level.${level}`)
        }
        onChange={level => onChange({ level })}
      />
    </div>
  );
}
