import type { LibraryService, ScriptHit } from '../../messaging/protocol.ts';
import { scriptSchema } from '../../model/script.ts';
import { may } from '../../rules/permission.ts';
import { searchScripts } from '../../search/search-scripts.ts';
import { allFacts } from '../../store/facts.ts';
import { type Core, memberOf, write } from '../core.ts';
import { fillerFor } from './filling.ts';
import { occasionOf } from './occasion.ts';
import type { ScriptIndex } from './script-index.ts';
import { used } from './used.ts';

export const libraryService = (core: Core, index: ScriptIndex): LibraryService => ({
  async best({ page, itemId, limit }) {
    const hits = await hitsFor(core, index, { query: '', page, itemId });
    // The public line of a handoff is offered with the handoff, where the promise it makes is kept.
    const fit = hits.filter(hit => !hit.expired && !hit.wrongRole && !hit.script.handsOverTo);
    return fit.slice(0, limit).map(hit => hit.ready());
  },
  async search({ limit, ...wanted }) {
    const hits = await hitsFor(core, index, wanted);
    return hits.slice(0, limit).map(({ ready, ...hit }): ScriptHit => ({ ...hit, ready: ready() }));
  },
  async save({ script }) {
    const member = await memberOf(core);
    if (!member || !may(member.role, 'write-library'))
      return { ok: false, reason: 'forbidden', message: member?.role ?? 'signed-out' };
    const row = scriptSchema.safeParse({ ...script, updatedAt: core.clock() });
    if (!row.success) {
      return { ok: false, reason: 'invalid', message: row.error.issues[0]?.path.join('.') ?? '' };
    }
    await write(core, async () => [{ kind: 'script', row: row.data }]);
    index.invalidate();
    return { ok: true };
  },
  facts: () => allFacts(core.db),
  used: input => used(core, input),
});

type Wanted = Parameters<typeof occasionOf>[1] & { query: string };

/** All hits, best first; a script is made ready only when it is asked for. */
async function hitsFor(core: Core, index: ScriptIndex, { query, ...at }: Wanted) {
  const [{ occasion, context }, loaded] = await Promise.all([occasionOf(core, at), index.ready()]);
  const fill = await fillerFor(core, occasion);
  const hits = searchScripts(query, { ...loaded, context });
  return hits.map(hit => ({ ...hit, ready: () => fill(hit.script) }));
}
