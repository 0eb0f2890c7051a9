import type { CommentList, ReplyBoxes, Site } from './site.ts';

/** Whatever is asked is asked of the way that is in use; what the built-in one still knows of the page comes first. */
export function inUse(builtIn: Site, use: () => Site): Omit<Site, 'state' | 'read' | 'onSwitch'> {
  return {
    platform: builtIn.platform,
    surface: builtIn.surface,
    document: builtIn.document,
    list: listOf(
      () => use().list,
      () => builtIn.list.told?.(),
    ),
    boxes: boxesOf(() => use().boxes),
    // In a conversation both are people, and who is on which side is what the other way of reading is for.
    account: () => use().account() ?? (builtIn.threadKey ? undefined : builtIn.account()),
    post: () => (builtIn.threadKey ? use().post() : (builtIn.post() ?? use().post())),
    shownTotal: () => use().shownTotal(),
    unread: () => builtIn.unread?.(),
    idOf: element => use().idOf(element),
    ...(builtIn.learn ? { learn: data => use().learn?.(data) } : {}),
    ...(builtIn.threadKey ? { threadKey: () => use().threadKey?.() } : {}),
    ...(builtIn.isUnsure ? { isUnsure: element => use().isUnsure?.(element) ?? false } : {}),
    problems: () => [
      ...use().problems(),
      ...(use() === builtIn ? [] : [{ part: 'page', reason: 'read-another-way' }]),
    ],
    markSpot: element => use().markSpot(element),
    barSpot: () => use().barSpot() ?? builtIn.barSpot(),
    sign: () => `${use() === builtIn ? '' : 'mended '}${builtIn.sign()}`,
  };
}

/** Each is asked of whichever way is in use. */
function listOf(list: () => CommentList, told: () => void): CommentList {
  return {
    told() {
      told();
      list().told?.();
    },
    all: () => list().all(),
    is: element => list().is(element),
    among: element => list().among(element),
    within: element => list().within?.(element),
    isRows: element => list().isRows(element),
    around: element => list().around(element),
    rootOf: element => list().rootOf(element),
    holds: element => list().holds(element),
    isParked: element => list().isParked?.(element) ?? false,
    get hosts() {
      return list().hosts;
    },
    get recycling() {
      return list().recycling;
    },
  };
}

function boxesOf(boxes: () => ReplyBoxes): ReplyBoxes {
  return {
    boxFor: element => boxes().boxFor(element),
    open: () => boxes().open(),
    boxAround: node => boxes().boxAround(node),
    replyControl: element => boxes().replyControl(element),
    shared: element => boxes().shared(element),
    get alwaysNamesAccount() {
      return boxes().alwaysNamesAccount;
    },
  };
}
