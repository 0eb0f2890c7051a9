import type { LibraryService, ScriptHit } from '../../messaging/protocol.ts';
import type { Script } from '../../model/script.ts';
import { marksIn } from '../../search/marks.ts';
import { searchScripts } from '../../search/search-scripts.ts';
import { queryText } from '../../search/search-text.ts';
import { allFacts } from '../../store/facts.ts';
import { picturesById } from '../../store/pictures.ts';
import { scriptById } from '../../store/scripts.ts';
import { type Core, memberOf } from '../core.ts';
import type { Occasions } from './kept-occasion.ts';
import type { ScriptIndex } from './script-index.ts';
import { used } from './used.ts';

export const libraryService = (core: Core, index: ScriptIndex, occasions: Occasions): LibraryService => ({
  async best({ page, itemId, limit }) {
    const { hits, fill } = await hitsFor(index, occasions, { query: '', page, itemId });
    // The public line of a handoff is offered with the handoff, where the promise it makes is kept.
    const fit = hits.filter(hit => !hit.expired && !hit.wrongRole && !hit.handsOver);
    const scripts = await index.rows.get(fit.slice(0, limit).map(hit => hit.id));
    return scripts.map(script => fill(script));
  },
  async search({ limit, ...wanted }) {
    const { hits, fill } = await hitsFor(index, occasions, wanted);
    const shown = hits.slice(0, limit);
    const scripts = await index.rows.get(shown.map(hit => hit.id));
    const byId = new Map(shown.map(hit => [hit.id, hit]));
    const query = queryText(wanted.query);
    return scripts.map((script): ScriptHit => {
      const ready = fill(script);
      return {
        script,
        ready,
        titleMatches: marksIn(script.title, query, true),
        bodyMatches: marksIn(ready.text, query, false),
        expired: byId.get(script.id)?.expired ?? false,
        wrongRole: byId.get(script.id)?.wrongRole ?? false,
      };
    });
  },
  async ready({ scriptId, variant, ...at }) {
    const script = await offered(core, scriptId);
    if (!script) return undefined;
    return (await occasions.get(at)).fill(script, variant);
  },
  pictures: async ({ scriptId }) => picturesById(core.db, (await offered(core, scriptId))?.pictures ?? []),
  facts: () => allFacts(core.db),
  used: input => used(core, input),
});

/** A script, unless it is somebody else's own or nobody's any more. */
async function offered(core: Core, scriptId: string): Promise<Script | undefined> {
  const [script, member] = await Promise.all([scriptById(core.db, scriptId), memberOf(core)]);
  if (!script || !member || script.state === 'retired') return undefined;
  return script.scope === 'mine' && script.ownerId !== member.id ? undefined : script;
}

type Wanted = Parameters<Occasions['get']>[0] & { query: string };

/** All hits, best first, and what makes a script of them ready. */
async function hitsFor(index: ScriptIndex, occasions: Occasions, { query, ...at }: Wanted) {
  const [{ context, fill }, segments] = await Promise.all([occasions.get(at), index.ready()]);
  return { hits: searchScripts(query, segments, context), fill };
}
