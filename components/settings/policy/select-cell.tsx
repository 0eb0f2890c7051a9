interface SelectCellProps<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value;
  word(value: Value): string;
  onChange(value: Value): void;
}

/** One of a few, in a table. */
export function SelectCell<Value extends string>(props: SelectCellProps<Value>) {
  const { label, values, value, word } = props;
  return (
    <select
      className="c-input"
      aria-label={label}
      value={value}
      onChange={event => {
        const next = values.find(one => one === event.target.value);
        if (next !== undefined) props.onChange(next);
      }}
    >
      {values.map(one => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </select>
  );
}
