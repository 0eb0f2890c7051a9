import { holdsOnly } from './holds-only.ts';
import type { Hints } from './induce/hints.ts';
import type { MessageClaim } from './induce/message-claims.ts';
import type { InductionSource } from './induction.ts';
import type { Site } from './site.ts';
import { isSure } from './sure.ts';

/** Does the page speak against what the built-in site reads of a conversation? `later` while what can tell is on its way. */
export function areMessagesDoubted(site: Site, hints: Hints, source: InductionSource): boolean | 'later' {
  const items = site.list.all();
  const { body } = site.document;
  if (items.length === 0 || !body) return false;
  const now = Date.now();
  const claims = claimsOf(site, items, now);
  // Two signs for each message, and nothing else in their list: that is two looks already.
  if (isSure(site, items, claims) && holdsOnly(items, now)) return false;
  const induction = source.get();
  if (induction === undefined || induction === 'later') return induction ?? false;
  return induction.messageDoubt(body, claims, now, hints.shapeIsKnown) !== undefined;
}

function claimsOf(site: Site, items: readonly Element[], now: number): MessageClaim[] {
  return items.flatMap(item => {
    const read = site.read(item, now);
    if (!read.ok) return [];
    const { author, text, time } = read.value;
    return [{ name: author.name, text, isOwn: author.isSelf, time: time.text, instant: time.instant }];
  });
}
