import { type ReactNode, useId } from 'react';

export function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="set-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text ? <p className="set-text">{text}</p> : null}
      {children}
    </section>
  );
}
