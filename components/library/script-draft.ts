import { newId } from '../../lib/base/id.ts';
import { t } from '../../lib/locales/index.ts';
import type { Fact } from '../../lib/model/fact.ts';
import { type Scope, type Script, scriptSchema } from '../../lib/model/script.ts';

/** A script as it stands in the form: days are `YYYY-MM-DD` on this machine's calendar, empty for none. */
export interface Draft extends Omit<Script, 'validFrom' | 'validTo' | 'updatedAt'> {
  firstDay: string;
  lastDay: string;
}

export type DraftErrors = Partial<Record<keyof Draft, string>>;

const FACT = /\{\{fact:([^{}|\n]{1,60})(?:\|[^{}\n]{0,60})?\}\}/g;
const NAMES_SHOWN = 6;

/** The form's first state: the script's own, or an empty one. */
export function draftOf(script: Script | undefined, scope: Scope = 'team'): Draft {
  if (!script) {
    const open = { title: '', body: '', category: 'product' as const, roles: [], flags: [], tags: [] };
    return { id: newId(), ...open, scope, surfaces: ['comment', 'dm'], firstDay: '', lastDay: '' };
  }
  const { validFrom, validTo, updatedAt: _, ...rest } = script;
  return {
    ...rest,
    firstDay: validFrom === undefined ? '' : dayOf(validFrom),
    lastDay: validTo === undefined ? '' : dayOf(validTo - 1),
  };
}

/** The script to save, or a sentence for each field that is not right yet. */
export function checkDraft(
  draft: Draft,
  facts: readonly Fact[] | undefined,
  now: number,
): { ok: true; script: Script } | { ok: false; errors: DraftErrors } {
  const { firstDay, lastDay, ...rest } = draft;
  const candidate = {
    ...rest,
    title: rest.title.trim(),
    body: rest.body.trim(),
    ...(firstDay ? { validFrom: startOf(firstDay, 0) } : {}),
    // The last day itself still counts: it ends where the next one begins.
    ...(lastDay ? { validTo: startOf(lastDay, 1) } : {}),
    updatedAt: now,
  };
  const parsed = scriptSchema.safeParse(candidate);
  const errors = errorsOf(draft, parsed.error?.issues.map(issue => String(issue.path[0])) ?? [], facts);
  if (!parsed.success || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, script: parsed.data };
}

function errorsOf(draft: Draft, wrong: readonly string[], facts: readonly Fact[] | undefined): DraftErrors {
  const fact = unknownFact(draft.body, facts);
  const ends = draft.firstDay !== '' && draft.lastDay !== '' && draft.lastDay < draft.firstDay;
  return {
    ...(wrong.includes('title') ? { title: t('form.error.title') } : {}),
    ...(fact ? { body: fact } : {}),
    ...(wrong.includes('body') ? { body: t('form.error.body') } : {}),
    ...(draft.roles.length === 0 ? { roles: t('form.error.roles') } : {}),
    ...(wrong.includes('surfaces') ? { surfaces: t('form.error.surfaces') } : {}),
    ...(ends ? { lastDay: t('form.error.valid-to') } : {}),
  };
}

/** A fact that nobody wrote would reach the customer as braces. */
function unknownFact(body: string, facts: readonly Fact[] | undefined): string | undefined {
  if (!facts) return undefined;
  const known = facts.map(fact => fact.name);
  const name = [...body.matchAll(FACT)]
    .map(found => (found[1] ?? '').trim())
    .find(one => !known.includes(one));
  if (name === undefined) return undefined;
  return t('form.error.unknown-fact', { name, known: known.slice(0, NAMES_SHOWN).join('、') });
}

function startOf(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

function dayOf(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
