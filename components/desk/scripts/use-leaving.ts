import { useEffect } from 'react';
import { hasUnsaved, saveNow } from '../../../lib/state/desk-editing.ts';

/** A page that is hidden or closed keeps what was written; what cannot be kept is asked about first. */
export function useLeaving(): void {
  useEffect(() => {
    const signal = new AbortController();
    const hide = () => void saveNow();
    const close = (event: BeforeUnloadEvent) => {
      void saveNow();
      if (hasUnsaved()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', hide, signal);
    addEventListener('beforeunload', close, signal);
    return () => signal.abort();
  }, []);
}
