/** Scripts are read up to here: state of 8 MB has not been seen, and reading must not hold up the page. */
const MAX_STATE = 8_000_000;
const MARK = '__INITIAL_STATE__';

/**
 * Scalars of one object inside the state that the page was delivered with, found by its path and read without running anything: values may
 * be bare `undefined`, and the text may be cut off. Undefined when there is no such object.
 */
export function scalarsAt(
  script: string,
  path: readonly string[],
): Map<string, string | boolean> | undefined {
  const mark = script.indexOf(MARK);
  const start = mark === -1 ? -1 : script.indexOf('{', mark);
  if (start === -1) return undefined;
  const text = script.slice(start, start + MAX_STATE);
  let at = 0;
  for (const key of path) {
    const value = members(text, at).find(member => member.key === key);
    if (value === undefined || text[value.start] !== '{') return undefined;
    at = value.start;
  }
  const found = new Map<string, string | boolean>();
  for (const { key, start: from, end } of members(text, at)) {
    const value = scalarOf(text.slice(from, end).trim());
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

interface Member {
  key: string;
  start: number;
  end: number;
}

/** The members of the object that begins at `open`, as far as the text goes. */
function members(text: string, open: number): Member[] {
  const list: Member[] = [];
  let at = open + 1;
  while (at < text.length) {
    const keyStart = nextOf(text, at, '"}');
    if (text[keyStart] !== '"') break;
    const keyEnd = endOfString(text, keyStart);
    const colon = nextOf(text, keyEnd, ':');
    const start = skipBlanks(text, colon + 1);
    const end = endOfValue(text, start);
    if (start >= text.length) break;
    list.push({ key: text.slice(keyStart + 1, keyEnd - 1), start, end });
    if (text[end] !== ',') break;
    at = end + 1;
  }
  return list;
}

/** Where a value ends: at the comma or bracket after it, or where the text was cut off. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at) - 1;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (sign === ',' && depth === 0) return at;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function nextOf(text: string, from: number, signs: string): number {
  let at = from;
  while (at < text.length && !signs.includes(text.charAt(at))) at++;
  return at;
}

const skipBlanks = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
};

function scalarOf(raw: string): string | boolean | undefined {
  if (raw === 'true' || raw === 'false') return raw === 'true';
  if (!raw.startsWith('"')) return undefined;
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
