import { ATTRIBUTE_NAME, MAX_BUNDLE_VALUE } from '../../../model/page-bundle-bounds.ts';
import { safely } from '../safely.ts';
import { type Addresses, EMPTY_PICTURE } from './addresses.ts';
import type { Codes } from './codes.ts';
import { attribute, attributeNames } from './native.ts';
import { styleOf } from './styles.ts';
import type { Texts } from './texts.ts';

const MAX_ATTRIBUTES = 40;
const MAX_RAW = 20_000;
const ADDRESSES =
  /(^|[-:])(href|src|action|poster|cite|background|url|link|formaction|longdesc|original|manifest)$/;
const PICTURES = /(^|-)(srcset|sizes-src)$/;
const WORDS =
  /^(title|alt|placeholder|label|summary|abbr|content|aria-(label|description|placeholder|valuetext|roledescription)|data-(placeholder|title|text|content|label|name|nick|nickname|username|tip|tooltip))$/;
/** References between elements and names of fields: letters alone are the site's own. */
const NAMES =
  /^(id|for|name|slot|part|is|role|type|list|form|aria-(controls|labelledby|describedby|owns|activedescendant))$/;
const PATH = /^[MmLlHhVvCcSsQqTtAaZzEe\d\s.,+-]{0,300}$/;
/** Numbers and colours of drawings and tables, which are nobody's. */
const FIGURES =
  /^(viewBox|fill|stroke|stroke-.*|width|height|x|y|cx|cy|r|rx|ry|points|transform|colspan|rowspan|tabindex|rows|cols|maxlength|min|max|step|size)$/i;

export interface AttributeDeps {
  codes: Codes;
  texts: Texts;
  addresses: Addresses;
}

/** The attributes of an element, each replaced as its kind asks. What is no attribute a parser would take is left out. */
export function attributesOf(element: Element, deps: AttributeDeps): [string, string][] {
  const names = attributeNames(element).filter(name => ATTRIBUTE_NAME.test(name));
  return names.slice(0, MAX_ATTRIBUTES).flatMap(name => {
    const raw = (attribute(element, name) ?? '').slice(0, MAX_RAW);
    const value = safely(() => replacedValue(name, raw, deps), '');
    return [[deps.codes.ofName(name).slice(0, 60), value.slice(0, MAX_BUNDLE_VALUE)] as [string, string]];
  });
}

function replacedValue(name: string, raw: string, { codes, texts, addresses }: AttributeDeps): string {
  if (raw.trim() === '') return '';
  if (name === 'class') return raw.split(/\s+/).filter(Boolean).map(codes.ofName).join(' ');
  if (name === 'style') return styleOf(raw);
  if (name === 'd') return PATH.test(raw) ? raw : '';
  if (FIGURES.test(name)) return /^[\w\s.,#%()+-]{0,200}$/.test(raw) ? codes.of(raw) : '';
  if (PICTURES.test(name)) return EMPTY_PICTURE;
  if (ADDRESSES.test(name)) return addresses.of(raw);
  if (WORDS.test(name)) return texts.of(raw);
  if (NAMES.test(name)) return codes.of(raw, true);
  return otherwise(raw, { codes, texts, addresses });
}

/** By what it looks like: an address, words, or the names and numbers of programs. */
function otherwise(raw: string, { codes, texts, addresses }: AttributeDeps): string {
  if (/^(https?:)?\/\/\S+$/i.test(raw)) return addresses.of(raw);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: anything but ASCII is somebody's word
  return /[^\x00-\x7f]/.test(raw) ? texts.of(raw) : codes.of(raw);
}
