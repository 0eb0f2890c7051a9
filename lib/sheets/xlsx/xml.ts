/** One tag of an XML text; `text` is what stands between it and the next tag. */
export interface Tag {
  /** Without a prefix. */
  name: string;
  kind: 'open' | 'close' | 'empty';
  attributes: string;
  text: string;
}

/**
 * The tags of a well-formed XML text, one after the other: enough for spreadsheets, and without entities of a document's own, so nothing
 * can be expanded.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = xml.indexOf('<');
  while (at !== -1) {
    const skipped = skip(xml, at);
    if (skipped !== at) {
      at = xml.indexOf('<', skipped);
      continue;
    }
    const end = xml.indexOf('>', at);
    if (end === -1) return;
    const next = xml.indexOf('<', end);
    yield tagOf(xml.slice(at + 1, end), xml.slice(end + 1, next === -1 ? undefined : next));
    at = next;
  }
}

/** Past a comment, an instruction or a declaration. */
function skip(xml: string, at: number): number {
  const sign = xml[at + 1];
  if (sign !== '!' && sign !== '?') return at;
  const mark = xml.startsWith('<!--', at) ? '-->' : '>';
  const end = xml.indexOf(mark, at);
  return end === -1 ? xml.length : end + mark.length;
}

function tagOf(inside: string, text: string): Tag {
  const isClose = inside.startsWith('/');
  const isEmpty = inside.endsWith('/');
  const whole = inside.slice(isClose ? 1 : 0, isEmpty ? -1 : undefined);
  const space = whole.search(/\s/);
  const name = space === -1 ? whole : whole.slice(0, space);
  return {
    name: name.slice(name.indexOf(':') + 1),
    kind: isClose ? 'close' : isEmpty ? 'empty' : 'open',
    attributes: space === -1 ? '' : whole.slice(space),
    text,
  };
}

/** The value of an attribute, also of a prefixed one where the prefix is not fixed (`r:id`). */
export function attribute(attributes: string, name: string): string | undefined {
  const mark = `${name}="`;
  for (let at = attributes.indexOf(mark); at !== -1; at = attributes.indexOf(mark, at + 1)) {
    if (!/[\s:]/.test(attributes[at - 1] ?? ' ')) continue;
    const end = attributes.indexOf('"', at + mark.length);
    return end === -1 ? undefined : unescaped(attributes.slice(at + mark.length, end));
  }
  return undefined;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML's own five entities and numbered ones. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Spreadsheets write characters that XML may not hold as `_x000D_`. */
export const unescapedCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
