import { normalText } from '../../../lib/base/text.ts';
import type { ReadItem } from '../../../lib/model/item.ts';
import { platformFor } from '../../../lib/platforms/index.ts';
import type { Anchor, InsertOutcome, SurfaceReader } from '../../../lib/platforms/platform.ts';
import type { Chance } from '../random.ts';

/** A comment for which a script is chosen. */
export interface Choice {
  anchor: Anchor;
  item: ReadItem;
  /** What the page itself calls the comment, or the conversation. */
  truth: string;
  reader: SurfaceReader;
}

const BOX_MS = 300;
let life = new AbortController();
let reader: SurfaceReader | undefined;

/** A reader for the page as it is now, as the overlay opens one whenever the address changes. */
export function reopen(): void {
  life.abort();
  life = new AbortController();
  const url = new URL(location.href);
  reader = platformFor(url)?.open(document, url, life.signal);
  reader?.observe(() => undefined);
}

/** A comment of somebody else whose words stand on the page once, so that the page's own name for it is certain. */
export function choose(chance: Chance): Choice | undefined {
  if (!reader?.state().readable) return undefined;
  const conversation = /dm$/.test(reader.surface) ? window.practice.messages?.conversation() : undefined;
  const truth = window.practice.truth().map(one => ({ ...one, text: normalText(one.text) }));
  for (const anchor of chance.shuffled(reader.anchors())) {
    const read = reader.read(anchor, Date.now());
    if (!read.ok || read.value.author.isSelf) continue;
    const words = normalText(read.value.text);
    const [only, another] = truth.filter(one => one.text === words);
    if (!only || another || only.mine) continue;
    const name = /dm$/.test(reader.surface) ? conversation : only.id;
    if (name !== undefined) return { anchor, item: read.value, truth: name, reader };
  }
  return undefined;
}

/** What the page shows of whoever is logged in goes along, as the bar sends it. */
export function insert({ anchor, item, reader: by }: Choice, text: string): Promise<InsertOutcome> {
  const account = by.account() ?? { name: '' };
  const expected = { itemId: item.id, author: item.author, account };
  return by.compose.insert({ anchor, expected, text, timeoutMs: BOX_MS });
}
