import { t } from '../locales/index.ts';
import type { OverlayDeeds } from '../state/overlay-view.ts';
import { followDraft } from './checking.ts';
import { followComposing } from './composing.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import { say } from './say.ts';

export interface FollowedBox {
  /** Looks after a box that stood open: it may have gone, or changed without an event. */
  recheck(): void;
  /** The operator wants the palette, wherever the caret stands. */
  openPalette(): void;
}

/** Follows the open reply box: whom it answers, what calls for a script, and what is wrong with what stands in it. */
export function followBox(page: Page, reading: Pick<Reading, 'items'>, deeds: OverlayDeeds): FollowedBox {
  const itemOf: Parameters<typeof followComposing>[1]['itemOf'] = anchor => reading.items.get(anchor)?.id;
  const openAt = (itemId: string, called?: string) => {
    const box = page.reader.compose.box();
    if (box) deeds.openPalette(itemId, box, called === undefined ? {} : { called });
  };
  const composing = followComposing(page, { itemOf, onTrigger: openAt });
  const checking = followDraft(page, { itemOf, onOther: openAt });
  return {
    recheck() {
      composing.recheck();
      checking.recheck();
    },
    openPalette() {
      const itemId = composing.itemId();
      if (itemId === undefined) say(page, { tone: 'warn', text: t('palette.no-box') });
      else openAt(itemId);
    },
  };
}
