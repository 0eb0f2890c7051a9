import '../../lib/platforms/dom/induce/ready.ts';
import type { ReadItem } from '../../lib/model/item.ts';
import { platformFor } from '../../lib/platforms/index.ts';
import type { Problem } from '../../lib/platforms/platform.ts';
import { NOTHING, type PageReport, type ReportedItem } from './report.ts';

/** Runs in the page that is read: the real adapter, opened as the extension opens it. `now` in ms, UTC. */
export function readThisPage(address: string, now: number): PageReport {
  const url = new URL(address);
  const platform = platformFor(url);
  if (!platform) return NOTHING;
  const end = new AbortController();
  const reader = platform.open(document, url, end.signal);
  const state = reader.state();
  const items: ReportedItem[] = [];
  const problems: Problem[] = state.readable ? [] : [{ part: 'page', reason: state.reason }];
  for (const anchor of state.readable ? reader.anchors() : []) {
    const result = reader.read(anchor, now);
    if (result.ok) items.push(reported(result.value));
    else problems.push({ part: 'item', reason: result.reason });
  }
  problems.push(...reader.problems());
  const account = reader.account() ?? null;
  end.abort();
  return { platform: platform.id, surface: reader.surface, account, items, problems };
}

function reported({ time: { text, instant, precision }, ...item }: ReadItem): ReportedItem {
  const when = instant === undefined ? {} : { instant: new Date(instant).toISOString() };
  return { ...item, time: { text, ...when, precision } };
}
