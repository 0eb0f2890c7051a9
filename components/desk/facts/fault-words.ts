import { type Key, t } from '../../../lib/locales/index.ts';
import type { FactFault } from '../../../lib/rules/facts/typed.ts';
import type { FactDraft } from '../../../lib/state/facts-view.ts';

export type FactErrors = Partial<Record<keyof FactDraft, string>>;

const WORDS = {
  'name empty': 'facts.fault.name.empty',
  'name long': 'facts.fault.name.long',
  'name braces': 'facts.fault.name.braces',
  'value empty': 'facts.fault.value.empty',
  'value long': 'facts.fault.value.long',
  'value braces': 'facts.fault.value.braces',
  'value price': 'facts.fault.value.price',
  'value amount': 'facts.fault.value.amount',
  'value date-span': 'facts.fault.value.date-span',
  'value no-such-day': 'facts.fault.value.no-such-day',
  'value backwards': 'facts.fault.value.backwards',
  'value link': 'facts.fault.value.link',
  'product long': 'facts.fault.product.long',
  'channel long': 'facts.fault.channel.long',
  'source long': 'facts.fault.source.long',
  'validTo backwards': 'facts.fault.validTo.backwards',
} as const satisfies Record<string, Key>;

const isKnown = (fault: string): fault is keyof typeof WORDS => Object.hasOwn(WORDS, fault);

/** A sentence for each field that is not right. */
export function errorsOf(faults: readonly FactFault[]): FactErrors {
  const errors: FactErrors = {};
  for (const { field, reason } of faults) {
    const fault = `${field} ${reason}`;
    if (isKnown(fault)) errors[field === 'validTo' ? 'lastDay' : field] = t(WORDS[fault]);
  }
  return errors;
}
