import { t } from '../locales/index.ts';
import type { Marks } from './marks.ts';
import type { Page } from './page.ts';

/**
 * Shows the comment that the operator asked for elsewhere (去处理). The page is never scrolled or expanded to find it: what is not
 * loaded yet is waited for, with a sentence.
 */
export function createShowing(page: Page, marks: Marks) {
  let wanted: string | undefined;

  const attempt = () => {
    if (wanted === undefined) return;
    const anchor = marks.anchorOf(wanted) ?? page.reader.anchors().find(one => idOf(page, one) === wanted);
    if (anchor && page.reader.reveal(anchor)) {
      wanted = undefined;
      page.store.setState({ notice: undefined });
      return;
    }
    page.store.setState({ notice: { tone: 'warn', text: t('show.not-loaded') } });
  };

  return {
    show(itemId: string) {
      wanted = itemId;
      attempt();
    },
    /** More comments came: is it among them? */
    attempt,
    wanted: () => wanted,
  };
}

function idOf(page: Page, anchor: Parameters<Page['reader']['read']>[0]): string | undefined {
  const result = page.reader.read(anchor, page.now());
  return result.ok ? result.value.id : undefined;
}
