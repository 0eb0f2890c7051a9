import { practice } from './practice.ts';

let shown: string | undefined;

/**
 * Moves between a site's pages without loading a document. `show` gets every address that comes: now, by `navigate` and `practice.go`, by the
 * browser's ways back and forth, and by a changed hash. What it starts must end with `signal`, which ends when the next address comes.
 */
export function startRoutes(show: (url: URL, signal: AbortSignal) => void): void {
  let life = new AbortController();
  const look = () => {
    if (shown === location.href) return;
    shown = location.href;
    life.abort();
    life = new AbortController();
    show(new URL(location.href), life.signal);
  };
  practice.go = path => {
    history.pushState({}, '', path);
    look();
  };
  window.addEventListener('popstate', look);
  window.addEventListener('hashchange', look);
  look();
}

/** Goes to another path of this site, as a click on one of its own links does. */
export const navigate = (path: string): void => practice.go(path);
