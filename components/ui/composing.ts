import type { KeyboardEvent } from 'react';

/** Old input methods do not set `isComposing` but report every key as this one. */
const IME_KEY = 229;

/** Is an input method at work? Then Enter, digits and arrows belong to it, not to us. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.keyCode === IME_KEY;
