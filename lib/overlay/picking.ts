import { typedMessages } from '../rules/fill-script/typed.ts';
import type { OverlayDeeds } from '../state/overlay-view.ts';
import { insertMessages } from './insert-messages.ts';
import { doubtOf } from './inserting.ts';
import type { Marks } from './marks.ts';
import type { Page } from './page.ts';
import { say } from './say.ts';

/** From a menu or the palette into the reply box. `close` closes what floats, and gives the focus back. */
export function createPicking(
  page: Page,
  marks: Marks,
  close: () => void,
): Pick<OverlayDeeds, 'insert' | 'openPalette' | 'doubt'> {
  const { store, reader } = page;
  const openPalette: OverlayDeeds['openPalette'] = (itemId, box, from = {}) => {
    if (store.getState().float?.kind !== 'palette') reader.compose.hold();
    store.setState({ float: { ...from, kind: 'palette', itemId, box } });
  };
  return {
    openPalette,
    doubt: doubtOf,
    async insert(itemId, script, { typed, isSure } = {}) {
      const { float, notice } = store.getState();
      if (script.fields && !typed && float) return openPalette(itemId, float.box, { ...float, script });
      const doubt = isSure ? undefined : doubtOf(script, typed);
      if (doubt && notice?.text !== doubt) {
        close();
        return say(page, { tone: 'warn', text: doubt });
      }
      // The focus goes straight to the box: there the caret comes back to where it was.
      store.setState({ float: undefined });
      const messages = typedMessages(script, typed);
      const { outcome } = await insertMessages(page, marks, itemId, messages, float?.called);
      if (outcome !== 'inserted') reader.compose.focus();
    },
  };
}
