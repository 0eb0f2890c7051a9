import { focusedElement } from '../../../lib/platforms/dom/find.ts';

/** What has the focus, if anything has. */
export function focused(): HTMLElement | undefined {
  const element = focusedElement(document);
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
}
