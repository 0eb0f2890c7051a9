import type { CDPSession } from '@playwright/test';

const NAME = 'bare-observer.js';

/** The least that an observer of all these pages has to do: look into what came and what changed, open shadow roots included. */
const SOURCE = `
var bareSeen = 0;
var bareRoots = new WeakSet();
var bareWatch = root => {
  if (bareRoots.has(root)) return;
  bareRoots.add(root);
  bareObserver.observe(root, { subtree: true, childList: true, characterData: true });
  for (const one of root.querySelectorAll('*')) if (one.shadowRoot) bareWatch(one.shadowRoot);
};
var bareObserver = new MutationObserver(records => {
  for (const record of records) {
    for (const node of record.addedNodes) {
      if (node.textContent !== '') bareSeen++;
      if (node.shadowRoot) bareWatch(node.shadowRoot);
    }
    if (record.type === 'characterData' && record.target.data !== '') bareSeen++;
  }
});
bareWatch(document);
//# sourceURL=${NAME}`;

/** In a world of its own, as a content script is: there the browser has to wrap each node anew. */
export async function startBare(session: CDPSession): Promise<{ name: string; stop(): Promise<void> }> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: `bare-${Math.random()}` };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const evaluate = (expression: string) => session.send('Runtime.evaluate', { expression, contextId });
  await evaluate(SOURCE);
  return {
    name: NAME,
    stop: async () => {
      await evaluate('bareObserver.disconnect()');
    },
  };
}
