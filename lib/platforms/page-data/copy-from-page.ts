import type { CopyPlan, Path, Start } from './copy-plan.ts';

type Bag = Record<string, unknown>;

/**
 * Runs in the page's own world, where everything may be a trap. It is sent there as text, so it uses nothing from outside of itself.
 * It copies strings, numbers and booleans; it runs no getter (but where the plan says so), calls no function of an object of the page,
 * and leaves the language's own methods alone but for the one that looks at a property without running it. What it makes has no
 * prototype, so that nothing planted in one is woken. Answers what `rawCopySchema` describes.
 *
 * @param from how many rows to pass over: a long page is copied in several short tasks
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: sent to the page as text, so it must carry all that it needs
export function copyFromPage(plan: CopyPlan, from: number): unknown {
  const MOST = { reads: 40_000, rows: 250, hits: 3, treeHits: 1000, chars: 400, tries: 40 };
  let reads = 0;
  let visited = 0;
  let treeHits = 0;
  let tries = 0;
  let runGetters = false;
  const found = { rows: bare(), facts: bare(), more: false };
  const reactKeys = bare();

  function bare(): Bag {
    return { __proto__: null } as Bag;
  }
  function isObject(value: unknown): value is Bag {
    return typeof value === 'object' && value !== null;
  }
  /** An own property. The page's getters stay asleep, and so do its proxies' (Vue's pass this question through to the raw object). */
  function plain(object: unknown, key: string): unknown {
    if (!isObject(object) || reads++ > MOST.reads) return undefined;
    try {
      const own = Object.getOwnPropertyDescriptor(object, key);
      if (!own) return undefined;
      if (own.get === undefined && own.set === undefined) return own.value;
      return runGetters ? object[key] : undefined;
    } catch {
      return undefined;
    }
  }
  /** The same, out of the ref in which Vue 3 may wrap it. */
  function own(object: unknown, key: string): unknown {
    const value = plain(object, key);
    if (!isObject(value) || plain(value, '__v_isRef') !== true) return value;
    return plain(value, '_rawValue') ?? plain(value, '_value');
  }
  function at(object: unknown, path: Path): unknown {
    let now = object;
    for (let i = 0; i < path.length; i++) now = own(now, path[i] ?? '');
    return now;
  }
  function cut(text: string): string {
    if (text.length <= MOST.chars) return text;
    let start = '';
    for (let i = 0; i < MOST.chars; i++) start += text[i];
    return start;
  }
  function keep(bag: Bag, name: string, value: unknown): void {
    if (typeof value === 'string') bag[name] = cut(value);
    else if (typeof value === 'boolean' || (typeof value === 'number' && value - value === 0))
      bag[name] = value;
  }
  function isComment(object: Bag): boolean {
    for (let i = 0; i < plan.shape.length; i++) {
      const names = plan.shape[i] ?? [];
      let has = false;
      for (let j = 0; j < names.length && !has; j++) has = (own(object, names[j] ?? '') ?? null) !== null;
      if (!has) return false;
    }
    return true;
  }
  function copied(comment: Bag): Bag {
    const copy = bare();
    for (let i = 0; i < plan.fields.length; i++) {
      const field = plan.fields[i];
      if (field && copy[field.name] === undefined) keep(copy, field.name, at(comment, field.path));
    }
    return copy;
  }
  /** Comments in an object; of what hangs on a comment itself, its replies alone. False ends the search. */
  function gather(object: unknown, depth: number, hit: (comment: Bag) => boolean): boolean {
    if (!isObject(object)) return true;
    if (isComment(object)) {
      if (!hit(object)) return false;
      for (let i = 0; i < plan.replies.length; i++)
        if (!gather(own(object, plan.replies[i] ?? ''), 1, hit)) return false;
      return true;
    }
    if (depth <= 0) return true;
    for (const key in object) {
      if (reads > MOST.reads || !gather(own(object, key), depth - 1, hit)) return false;
    }
    return true;
  }
  function startOf(element: Element, { key }: Start): unknown {
    if (key[key.length - 1] !== '*') return plain(element, key);
    // One root has one key; a page without any is not asked again and again.
    if (reactKeys[key] === undefined && tries++ < MOST.tries)
      for (const name in element) {
        let same = 0;
        while (same < key.length - 1 && name[same] === key[same]) same++;
        if (same === key.length - 1) {
          reactKeys[key] = name;
          break;
        }
      }
    return typeof reactKeys[key] === 'string' ? plain(element, reactKeys[key]) : undefined;
  }
  function climb(element: Element, start: Start): Bag | undefined {
    const hits = bare();
    let hitCount = 0;
    let component = startOf(element, start);
    for (let level = 0; isObject(component) && level < plan.levels; level++) {
      for (let i = 0; i < start.below.length; i++)
        gather(at(component, start.below[i] ?? []), plan.depth, comment => {
          hits[hitCount++] = copied(comment);
          return hitCount < MOST.hits;
        });
      if (hitCount > 0) return hits;
      component = own(component, start.up);
    }
    return undefined;
  }
  function addRow(at: number, hits: Bag, said: unknown): void {
    const row = bare();
    keep(row, 'said', said);
    row.hits = hits;
    found.rows[at] = row;
  }
  function look(element: Element): void {
    for (let i = 0; i < plan.starts.length; i++) {
      const start = plan.starts[i];
      runGetters = start?.getters === true;
      try {
        const hits = start && climb(element, start);
        if (!hits) continue;
        addRow(visited, hits, plan.said ? element.textContent : '');
        return;
      } catch {
        // A trap in this row: the others may be sound.
      } finally {
        runGetters = false;
      }
    }
  }
  function visit(root: Document | ShadowRoot): void {
    const rows = plan.css === '' ? [] : root.querySelectorAll(plan.css);
    for (let i = 0; i < rows.length && !found.more; i++) {
      const element = rows[i];
      if (!element) continue;
      if (visited >= from + MOST.rows) found.more = true;
      else if (visited++ >= from) {
        look(element);
        addFacts('row', element);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  }
  function addFacts(from: 'row' | 'window', object: unknown): void {
    for (let i = 0; i < plan.facts.length; i++) {
      const fact = plan.facts[i];
      if (!fact || found.facts[fact.name] !== undefined) continue;
      if (fact.from === from) keep(found.facts, fact.name, at(object, fact.path));
      if (typeof fact.from === 'object' && from === 'window')
        keep(found.facts, fact.name, at(document.querySelector(fact.from.css), fact.path));
    }
  }
  try {
    visit(document);
    addFacts('window', window);
    for (let i = 0; i < plan.trees.length && from === 0; i++)
      gather(at(window, plan.trees[i] ?? []), plan.treeDepth, comment => {
        const hits = bare();
        hits[0] = copied(comment);
        addRow(treeHits++, hits, '');
        return treeHits < MOST.treeHits;
      });
  } catch {
    // A page that took the language apart: what was copied until then stands.
  }
  return found;
}
