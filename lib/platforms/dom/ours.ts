declare global {
  /** In the isolated world alone: the page cannot see it. */
  var chorusOurs: WeakSet<Node> | undefined;
}

/** Elements that Chorus put into the page, whichever of its scripts did: no part of what is read. */
export function ours(): WeakSet<Node> {
  globalThis.chorusOurs ??= new WeakSet();
  return globalThis.chorusOurs;
}
