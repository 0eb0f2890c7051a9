import type { CoverageLook, CoverageService } from '../../messaging/protocol.ts';
import type { Core } from '../core.ts';
import type { Memory } from '../pages/host.ts';
import { sceneOf } from '../scene.ts';

const KEY = 'coverage-look';

/** A page's figures are as large as it likes. */
const cut = (count: number): number => Math.min(Math.max(0, Math.trunc(count)), 1_000_000);

const isLook = (value: unknown): value is CoverageLook =>
  typeof value === 'object' && value !== null && 'ref' in value && 'at' in value;

/** What the operator asked to see last, until the browser closes. */
export const looksKeeper = (core: Core, memory: Memory): Pick<CoverageService, 'look' | 'looked'> => ({
  async look({ page, read, shown }) {
    const scene = await sceneOf(core, page);
    const account = scene?.own ?? scene?.host;
    if (!account) return;
    const { platform, post } = page;
    const look: CoverageLook = {
      ref: { platform, key: post.key, accountId: account.id },
      read: cut(read),
      ...(shown === undefined ? {} : { shown: cut(shown) }),
      at: core.clock(),
    };
    await memory.set({ [KEY]: look });
    core.tell(['coverage']);
  },
  async looked() {
    const look = (await memory.get(KEY))[KEY];
    return isLook(look) ? look : undefined;
  },
});
