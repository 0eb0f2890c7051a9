import { Field, fieldAttributes } from './field.tsx';

interface SelectFieldProps<Value extends string> {
  id: string;
  label: string;
  values: readonly Value[];
  value: Value;
  word(value: Value): string;
  onChange(value: Value): void;
}

/** One of a few. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, values } = props;
  return (
    <Field id={id} label={props.label}>
      <select
        className="c-input"
        {...fieldAttributes(id, undefined)}
        value={props.value}
        onChange={event => {
          const next = values.find(value => value === event.target.value);
          if (next !== undefined) props.onChange(next);
        }}
      >
        {values.map(value => (
          <option key={value} value={value}>
            {props.word(value)}
          </option>
        ))}
      </select>
    </Field>
  );
}
