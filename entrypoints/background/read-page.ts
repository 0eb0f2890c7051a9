import { browser } from 'wxt/browser';
import { copyFromPage, readPageData } from '../../lib/platforms/page-data/index.ts';
import type { PageHost } from '../../lib/services/pages/host.ts';

/**
 * Copies what the page's own components know, in the page's world. The function comes out of the browser, not out of the page, and
 * leaves nothing behind: no element, no event, no global, no file that could be asked for.
 */
export const readPage: PageHost['readPage'] = ({ tabId, documentId }, surface) =>
  readPageData(surface, async (plan, from) => {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      world: 'MAIN',
      func: copyFromPage,
      args: [plan, from],
    });
    return answer?.result;
  });
