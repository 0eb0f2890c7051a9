import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import type { Script } from '../../../lib/model/script.ts';
import { ScriptSegments } from '../../../lib/search/script-segments.ts';
import { searchScripts } from '../../../lib/search/search-scripts.ts';
import { searchText } from '../../../lib/search/search-text.ts';
import { spokenOf } from '../../../lib/search/spoken.ts';

/** Ids of the best, best first. */
export type Find = (query: string) => string[];

/** Each engine made ready over the same library, ours first; the others as their documentation says, with nothing of ours. */
export const ENGINES: Record<string, (scripts: readonly Script[]) => Find> = {
  Chorus: chorus,
  'fuse.js': plainFuse,
  'MiniSearch, pairs': scripts => miniSearch(scripts, false),
  'MiniSearch, pairs and pinyin': scripts => miniSearch(scripts, true),
  fuzzysort: plainFuzzysort,
  uFuzzy: plainUFuzzy,
};

const MOST = 20;
/** Scripts indexed in one go, as in the panel. */
const SLICE = 1000;

function chorus(scripts: readonly Script[]): Find {
  const segments = new ScriptSegments();
  for (let from = 0; from < scripts.length; from += SLICE) {
    segments.write(scripts.slice(from, from + SLICE));
    segments.merge();
  }
  const context = { now: 0, recent: [] };
  return query =>
    searchScripts(query, segments, context)
      .slice(0, MOST)
      .map(hit => hit.id);
}

function plainFuse(scripts: readonly Script[]): Find {
  const keys = [{ name: 'title', weight: 3 }, { name: 'tags', weight: 2 }, 'body'];
  const fuse = new Fuse(scripts, { keys, ignoreLocation: true });
  return query => fuse.search(query, { limit: MOST }).map(found => found.item.id);
}

function miniSearch(scripts: readonly Script[], hasPinyin: boolean): Find {
  const mini = new MiniSearch({ fields: ['title', 'tags', 'body', 'spoken'], tokenize: pairs });
  mini.addAll(
    scripts.map(({ id, title, tags, body }) => ({
      ...{ id, title, tags: tags.join(' '), body },
      spoken: hasPinyin ? spokenOf(searchText(title)) : '',
    })),
  );
  const options = { boost: { title: 3, spoken: 3, tags: 2 }, prefix: true, fuzzy: 0.2 };
  return query =>
    mini
      .search(query, options)
      .slice(0, MOST)
      .map(found => String(found.id));
}

/** Pairs of neighbours, as is usual for Chinese; words of letters also whole. */
function pairs(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[a-z0-9]+|\p{Script=Han}+/gu)].flatMap(([run]) => {
    if (/^[a-z0-9]/.test(run) || run.length === 1) return [run];
    return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  });
}

function plainFuzzysort(scripts: readonly Script[]): Find {
  const targets = scripts.map(({ id, title, body }) => ({
    id,
    title: fuzzysort.prepare(title),
    body: fuzzysort.prepare(body),
  }));
  return query =>
    fuzzysort.go(query, targets, { keys: ['title', 'body'], limit: MOST }).map(found => found.obj.id);
}

function plainUFuzzy(scripts: readonly Script[]): Find {
  const fuzzy = new UFuzzy({ unicode: true, interSplit: '[^\\p{L}\\d]+', intraSplit: '\\p{Ll}\\p{Lu}' });
  const texts = scripts.map(({ title, body }) => `${title}\n${body}`);
  return query => {
    const [found, info, order] = fuzzy.search(texts, query, 1);
    const best = order && info ? order.map(place => info.idx[place] ?? 0) : (found ?? []);
    return best.slice(0, MOST).flatMap(index => scripts[index]?.id ?? []);
  };
}
