import type { Page } from './page.ts';

/** The page has to be still for so long before it is asked again, ms. */
const CALM_MS = 1000;

export interface PageKnowledge {
  /** Comments were read: the first time, the page is asked what it knows of them. */
  read(): void;
  /** Comments came, changed or went. */
  stirred(): void;
}

/**
 * Has the reader learn what the page itself knows, where it wants that: after the first read, and again once the page is still after
 * it changed. An answer about a page that has moved on meanwhile is thrown away. Without an answer nothing is said: reading goes on.
 */
export function createPageKnowledge(
  page: Pick<Page, 'reader' | 'services' | 'signal'>,
  learnt: () => void,
): PageKnowledge {
  const { reader, services, signal } = page;
  let moves = 0;
  let hasAsked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async () => {
    hasAsked = true;
    const before = moves;
    const data = await services.pages.pageData({ surface: reader.surface }).catch(() => undefined);
    if (signal.aborted || !data) return;
    if (moves !== before) return askWhenCalm();
    reader.learn?.(data);
    learnt();
  };
  const askWhenCalm = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), CALM_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    read() {
      if (reader.wantsPageData && !hasAsked) void ask();
    },
    stirred() {
      moves++;
      if (reader.wantsPageData && hasAsked) askWhenCalm();
    },
  };
}
