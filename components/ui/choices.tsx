interface ChoicesProps<Value extends string> {
  legend: string;
  name: string;
  values: readonly Value[];
  chosen: readonly Value[];
  word(value: Value): string;
  hint?: string;
  error?: string | undefined;
  onChange(chosen: Value[]): void;
}

/** Several of a few: checkboxes drawn as chips. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, chosen, error, hint } = props;
  const described = error || hint ? `${name}-about` : undefined;
  const toggle = (value: Value) =>
    props.onChange(chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value]);
  return (
    <fieldset className="c-choices" aria-describedby={described}>
      <legend>{props.legend}</legend>
      <div>
        {props.values.map(value => (
          <label key={value} className="c-chip">
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{props.word(value)}</span>
          </label>
        ))}
      </div>
      {described ? (
        <p id={described} className={error ? 'c-field-error' : 'c-field-hint'}>
          {error ?? hint}
        </p>
      ) : null}
    </fieldset>
  );
}
