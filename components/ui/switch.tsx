interface SwitchProps {
  /** What is switched, for whoever does not see the row. */
  label: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

export const Switch = ({ label, on, onSwitch }: SwitchProps) => (
  <input
    type="checkbox"
    role="switch"
    className="c-switch"
    aria-label={label}
    checked={on}
    aria-checked={on}
    onChange={event => onSwitch(event.target.checked)}
  />
);
