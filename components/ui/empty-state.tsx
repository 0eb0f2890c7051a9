import type { ReactNode } from 'react';

/** Nothing to show, said so that one knows what comes next. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="c-empty">
      <p className="c-empty-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
