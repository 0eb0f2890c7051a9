import { useState } from 'react';

/** What a field for a number holds: undefined when it is empty, NaN when it is not right. */
export type Typed = number | undefined;

export interface Unit {
  /** How much one of the typed unit is. */
  size: number;
  min: number;
  max: number;
  /** Only whole ones. */
  whole?: boolean;
}

/** A number as it is typed, with what was typed kept while it is not right. Another value from outside replaces it. */
export function useNumberText(value: Typed, unit: Unit, onChange: (value: Typed) => void) {
  const [typed, setTyped] = useState<{ text: string; value: Typed }>();
  const text = typed && Object.is(typed.value, value) ? typed.text : textOf(value, unit);
  const type = (next: string) => {
    const read = numberOf(next, unit);
    setTyped({ text: next, value: read });
    onChange(read);
  };
  return { text, type, isWrong: Number.isNaN(value) };
}

export const textOf = (value: Typed, { size }: Unit): string =>
  value === undefined || Number.isNaN(value) ? '' : String(Math.round((value / size) * 100) / 100);

/** Full-width figures are figures too. */
export function numberOf(text: string, { size, min, max, whole = false }: Unit): Typed {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return undefined;
  const value = /^\d{1,9}(\.\d{1,4})?$/.test(plain) ? Number(plain) : Number.NaN;
  if (value < min || value > max || (whole && !Number.isInteger(value))) return Number.NaN;
  return Math.round(value * size);
}
