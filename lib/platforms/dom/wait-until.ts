/** Resolves with the first answer that is not undefined, asked again whenever the page changes, or undefined after `timeoutMs`. */
export function waitUntil<T>(
  document: Document,
  ask: () => T | undefined,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const now = ask();
  if (now !== undefined || signal.aborted) return Promise.resolve(now);
  return new Promise(resolve => {
    const end = (answer: T | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    const giveUp = () => end(undefined);
    const observer = new MutationObserver(() => {
      const answer = ask();
      if (answer !== undefined) end(answer);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const timer = setTimeout(() => end(ask()), timeoutMs);
    signal.addEventListener('abort', giveUp);
  });
}
