import { CATEGORIES, type Script } from '../model/script.ts';
import { type Fitting, fittingOf } from './fit.ts';
import { searchText } from './search-text.ts';

/** What the index keeps of one script: enough to find and to rank it without reading the script itself. */
export interface Doc extends Fitting {
  id: string;
  /** As the search compares it. */
  title: string;
  /** Tags and shortcut, a line each. */
  tags: string;
  /** Body, variants and own category, as far as they are searched. */
  body: string;
  updatedAt: number;
}

/** Longest text of bodies and variants that is searched, characters. */
const MOST_BODY = 1200;

export function docOf(script: Script): Doc {
  const own = CATEGORIES.some(category => category === script.category) ? [] : [script.category];
  return {
    id: script.id,
    title: searchText(script.title),
    tags: searchText([...script.tags, ...(script.shortcut ? [script.shortcut] : [])].join('\n')),
    body: searchText([script.body, ...(script.variants ?? []), ...own].join('\n').slice(0, MOST_BODY)),
    ...fittingOf(script),
    updatedAt: script.updatedAt,
  };
}
