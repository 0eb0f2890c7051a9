import type { ReactNode } from 'react';

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** The control; give it `fieldAttributes(id, …)`. */
  children: ReactNode;
}

/** A label, its control, a hint, and what is wrong with it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="c-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {error ? (
        <p id={`${id}-error`} className="c-field-error">
          {error}
        </p>
      ) : null}
      {hint && !error ? (
        <p id={`${id}-hint`} className="c-field-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** Ties a control to its label, hint and error. */
export function fieldAttributes(id: string, error: string | undefined, hint?: string) {
  const described = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return { id, name: id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described };
}
