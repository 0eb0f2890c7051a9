import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main`: the one thing to do here. `danger`: the same, for a crisis. `quiet`: beside other things. */
  kind?: 'main' | 'plain' | 'quiet' | 'danger';
  small?: boolean;
}

export function Button({ kind = 'plain', small = false, className = '', ...rest }: ButtonProps) {
  const size = small ? ' c-button-small' : '';
  return <button type="button" className={`c-button c-button-${kind}${size} ${className}`} {...rest} />;
}
