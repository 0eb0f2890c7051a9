import { t } from '../../../lib/locales/index.ts';
import { TextField } from '../../ui/text-field.tsx';
import { type Typed, type Unit, useNumberText } from './number-text.ts';

interface NumberCellProps {
  label: string;
  value: Typed;
  unit: Unit;
  /** What an empty field means. */
  empty: string;
  onChange(value: Typed): void;
}

/** A number in a table, named by its row and column. */
export function NumberCell({ label, value, unit, empty, onChange }: NumberCellProps) {
  const { text, type, isWrong } = useNumberText(value, unit, onChange);
  return (
    <input
      className="c-input policy-number"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      title={isWrong ? t('policy.number') : undefined}
      placeholder={empty}
      maxLength={8}
      value={text}
      onChange={event => type(event.target.value)}
    />
  );
}

interface NumberFieldProps extends Omit<NumberCellProps, 'empty' | 'onChange'> {
  id: string;
  disabled: boolean;
  onChange(value: number): void;
}

/** A number that must be there. */
export function NumberField({ id, label, value, unit, disabled, onChange }: NumberFieldProps) {
  const { text, type, isWrong } = useNumberText(value, unit, next => onChange(next ?? Number.NaN));
  return (
    <TextField
      id={id}
      label={label}
      error={isWrong ? t('policy.number') : undefined}
      inputMode="decimal"
      maxLength={8}
      disabled={disabled}
      value={text}
      onChange={event => type(event.target.value)}
    />
  );
}
