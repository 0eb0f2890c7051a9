import type { DraftNote } from '../messaging/protocol.ts';
import { type Page, pageContext } from './page.ts';

/** What the background says of a text. A check that fails must not keep anybody from answering. */
export async function notesOn(
  page: Page,
  text: string,
  itemId?: string,
  scriptId?: string,
): Promise<DraftNote[]> {
  const context = pageContext(page.reader);
  if (!context) return [];
  const about = {
    ...(itemId === undefined ? {} : { itemId }),
    ...(scriptId === undefined ? {} : { scriptId }),
  };
  return page.services.drafts.check({ page: context, text, ...about }).catch(() => []);
}

export interface Showing {
  itemId: string | undefined;
  /** After a hit was settled. */
  again(): void;
  onOther?(itemId: string): void;
  /** A script waits until somebody has said why. */
  isHeld?: boolean;
}

/** Where a held insertion is told of while no reply box stands open, px from the lower left corner. */
const CORNER = { left: 16, bottom: 96 };

/** Puts the worst note beside the box, with what can be done about it; none takes it away. */
export function showNotes(
  page: Page,
  notes: readonly DraftNote[],
  { itemId, again, onOther, isHeld }: Showing,
): void {
  const { store, reader, services } = page;
  const [worst] = notes;
  const context = pageContext(reader);
  if (!worst || !context) {
    store.setState({ draft: undefined });
    return;
  }
  const settle = async (deed: 'dismiss' | 'override', why = '') => {
    const hit = { page: context, itemId: itemId ?? '', rule: worst.rule, said: worst.said, why };
    if (itemId !== undefined) await services.drafts[deed](hit).catch(() => undefined);
    store.setState({ draft: undefined });
    if (itemId !== undefined) again();
  };
  const box = reader.compose.box() ?? {
    left: CORNER.left,
    top: innerHeight - CORNER.bottom,
    width: 0,
    height: 0,
  };
  store.setState({
    draft: {
      worst,
      more: notes.length - 1,
      box,
      dismiss: () => void settle('dismiss'),
      override: why => void settle('override', why),
      ...(worst.rule === 'repeated' && itemId !== undefined && onOther
        ? { other: () => onOther(itemId) }
        : {}),
      ...(isHeld ? { drop: () => store.setState({ draft: undefined }) } : {}),
    },
  });
}
