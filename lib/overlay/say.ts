import type { Notice } from '../state/overlay-view.ts';
import type { Page } from './page.ts';

/** How long good news stands, ms. A warning stays until it is read. */
const PLAIN_MS = 8000;

/** Puts a sentence into the bar. */
export function say({ store }: Page, notice: Notice): void {
  store.setState({ notice });
  if (notice.tone !== 'plain') return;
  setTimeout(() => {
    if (store.getState().notice === notice) store.setState({ notice: undefined });
  }, PLAIN_MS);
}
