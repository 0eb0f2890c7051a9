import type { ComponentProps } from 'react';
import { Field, fieldAttributes } from './field.tsx';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
}

export function TextField({ id, label, hint, error, ...rest }: TextFieldProps) {
  return (
    <Field id={id} label={label} error={error} {...(hint ? { hint } : {})}>
      <input className="c-input" type="text" {...fieldAttributes(id, error, hint)} {...rest} />
    </Field>
  );
}
