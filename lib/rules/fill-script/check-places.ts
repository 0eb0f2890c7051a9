import { MESSAGE_BREAK } from '../../model/script.ts';
import { CURSOR, FACT, PAGE_PLACES } from './places.ts';

/** What is wrong with a place, from `at` up to, not including, `end` in the body. `should` is what was probably meant. */
export interface PlaceFault {
  reason:
    | 'unclosed'
    | 'unopened'
    | 'nested'
    | 'empty'
    | 'too-long'
    | 'unknown-fact'
    | 'second-cursor'
    | 'mistyped';
  at: number;
  end: number;
  /** The words between the braces. */
  name: string;
  should?: string;
}

/** Longest name and longest default, characters. */
const MAX_NAME = 60;
/** More are not told: whoever pastes a page of braces needs no list of them. */
const MAX_FAULTS = 50;
const BRACES = /\{\{|\}\}|\n/g;

/** Other words that people type for our places. */
const MEANT = new Map([
  ['nickname', '昵称'],
  ['name', '昵称'],
  ['称呼', '昵称'],
  ['我的帐号', '我的账号'],
  ['转交帐号', '转交账号'],
  ['光标', CURSOR],
]);

/** All that is wrong with the places of a body, in their order; none: every place can be filled. One pass, whatever the length. */
export function checkPlaces(body: string, known: { factNames: ReadonlySet<string> }): PlaceFault[] {
  const faults: PlaceFault[] = [];
  /** Where braces stand open: more than one are places within each other. */
  let open: number[] = [];
  let outer = 0;
  let hasCursor = false;
  const say = (reason: PlaceFault['reason'], at: number, end: number, should?: string) => {
    const name = body.slice(at, Math.min(end, at + 2 * MAX_NAME)).replace(/^\{+|\}+$/g, '');
    faults.push({ reason, at, end, name: name.trim(), ...(should === undefined ? {} : { should }) });
  };
  const endLine = (end: number) => {
    for (const at of open.slice(0, MAX_FAULTS)) say('unclosed', at, end);
    open = [];
  };
  for (const { 0: token, index } of body.matchAll(BRACES)) {
    if (faults.length >= MAX_FAULTS) break;
    if (token === '\n') {
      endLine(index);
      if (isBreak(body, index + 1)) hasCursor = false;
    } else if (token === '{{') {
      if (open.length === 0) outer = index;
      open.push(index);
    } else if (open.pop() === undefined) say('unopened', index, index + 2);
    else if (open.length === 0) {
      const inner = body.slice(outer + 2, index);
      const fault = faultOf(inner, known.factNames, hasCursor);
      if (fault) say(fault.reason, outer, index + 2, fault.should);
      hasCursor ||= inner.trim() === CURSOR;
    }
  }
  endLine(body.length);
  return faults.slice(0, MAX_FAULTS).toSorted((a, b) => a.at - b.at);
}

function isBreak(body: string, from: number): boolean {
  const end = body.indexOf('\n', from);
  const line = body.slice(from, end < 0 ? body.length : Math.min(end, from + MAX_NAME));
  return line.trim() === MESSAGE_BREAK;
}

function faultOf(
  inner: string,
  factNames: ReadonlySet<string>,
  hasCursor: boolean,
): Pick<PlaceFault, 'reason' | 'should'> | undefined {
  if (/[{}]/.test(inner)) return { reason: 'nested' };
  const bar = inner.indexOf('|');
  const [rawName, fallback] = bar < 0 ? [inner, ''] : [inner.slice(0, bar), inner.slice(bar + 1)];
  const name = rawName.trim();
  if (name === '' || name === FACT) return { reason: 'empty' };
  if (rawName.length > MAX_NAME || fallback.length > MAX_NAME) return { reason: 'too-long' };
  if (name === CURSOR) return hasCursor ? { reason: 'second-cursor' } : undefined;
  if (name.startsWith(FACT))
    return factNames.has(name.slice(FACT.length).trim()) ? undefined : { reason: 'unknown-fact' };
  const should = meantBy(name);
  return should === undefined || should === name ? undefined : { reason: 'mistyped', should };
}

/** The place of ours that this name is a slip of; undefined when it is a name of its own. */
function meantBy(name: string): string | undefined {
  const plain = name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const fact = /^(?:fact|facts|事实|口径):(.+)$/.exec(plain);
  if (fact) return `${FACT}${fact[1]}`;
  return MEANT.get(plain) ?? [...PAGE_PLACES, CURSOR].find(one => one === plain);
}
