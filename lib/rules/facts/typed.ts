import type { Fact, FactKind } from '../../model/fact.ts';
import { daysIn, isBackwards, isDay, saysWhen } from './days.ts';
import { halfWidth, sumsIn, yuanIn } from './figures.ts';

/** Longest name, characters: with `fact:` before it it still has to fit a place of a script. */
export const MAX_NAME = 50;

/** What is not right with a fact, by the field at which it is said. */
export interface FactFault {
  field: 'name' | 'value' | 'product' | 'channel' | 'source' | 'validTo';
  reason:
    | 'empty'
    | 'long'
    /** It holds what a script's places are written with. */
    | 'braces'
    | 'price'
    | 'amount'
    | 'date-span'
    | 'no-such-day'
    | 'backwards'
    | 'link';
}

/** What is written of a fact before it is kept. */
export type FactContent = Pick<Fact, 'name' | 'kind' | 'value'> &
  Partial<Pick<Fact, 'product' | 'channel' | 'source' | 'ownerId' | 'validFrom' | 'validTo'>>;

const LONGEST = { name: MAX_NAME, value: 500, product: 60, channel: 30, source: 200 } as const;

/** Everything that is wrong with a fact, at most one fault a field. */
export function faultsOf(fact: FactContent): FactFault[] {
  const faults: FactFault[] = [];
  for (const field of ['name', 'value', 'product', 'channel', 'source'] as const) {
    const reason = textFault(field, fact[field]) ?? (field === 'value' ? valueFault(fact) : undefined);
    if (reason) faults.push({ field, reason });
  }
  const { validFrom, validTo } = fact;
  if (validFrom !== undefined && validTo !== undefined && validTo <= validFrom)
    faults.push({ field: 'validTo', reason: 'backwards' });
  return faults;
}

function textFault(field: keyof typeof LONGEST, text: string | undefined): FactFault['reason'] | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST[field]) return 'long';
  if (field === 'name') return isNameable(text) ? undefined : 'braces';
  return field === 'value' && /\{\{|\}\}/.test(text) ? 'braces' : undefined;
}

/** A script can refer to it: no brace, bar or new line in it. */
export const isNameable = (name: string): boolean => !/[{}|\n\r]/.test(name) && name === name.trim();

const CHECKS: Record<FactKind, (value: string) => FactFault['reason'] | undefined> = {
  price: value => (isPrice(value) ? undefined : 'price'),
  amount: value => (/[\d一二三四五六七八九十百千万两半]/u.test(halfWidth(value)) ? undefined : 'amount'),
  'date-span': spanFault,
  link: value => (isLink(value) ? undefined : 'link'),
  ingredient: () => undefined,
  specification: () => undefined,
  gift: () => undefined,
  text: () => undefined,
};

const valueFault = ({ kind, value }: FactContent): FactFault['reason'] | undefined =>
  CHECKS[kind](value.trim());

/** At least one sum, and no sign for money that stands before something else. */
function isPrice(value: string): boolean {
  const signs = halfWidth(value).split('¥').length - 1;
  const signed = sumsIn(value).filter(({ said }) => halfWidth(said).startsWith('¥')).length;
  return yuanIn(value).some(yuan => yuan > 0) && signs === signed;
}

function spanFault(value: string): FactFault['reason'] | undefined {
  if (!saysWhen(value)) return 'date-span';
  const days = daysIn(value);
  if (!days.every(isDay)) return 'no-such-day';
  return isBackwards(days) ? 'backwards' : undefined;
}

/** An address of the web or of mail: whatever else it may be, it is not to be opened. */
function isLink(value: string): boolean {
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(value)) return true;
  return /^https?:\/\/[a-z0-9\u00a1-\uffff-]+(\.[a-z0-9\u00a1-\uffff-]+)+(:\d{1,5})?([/?#]\S*)?$/i.test(
    value,
  );
}
