import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import type { ScriptContent } from '../../../lib/model/script.ts';
import { checkPlaces, type PlaceFault } from '../../../lib/rules/fill-script/check-places.ts';
import { partsOf } from '../../../lib/rules/fill-script/places.ts';
import type { FieldFault } from '../../../lib/rules/script/content-faults.ts';

/** What is wrong with what is being written. `bodies`: of the body, then of each variant. */
export interface Faults {
  fields: readonly FieldFault[];
  bodies: readonly (readonly PlaceFault[])[];
}

/** Sentences about places that stand under one field at once. */
const SAID = 3;

/** While facts are not read yet none is called unknown. */
export function placeFaults(content: ScriptContent, facts: readonly Fact[] | undefined): PlaceFault[][] {
  const factNames = new Set(facts?.map(({ name }) => name));
  return bodiesOf(content).map(body =>
    checkPlaces(body, { factNames }).filter(({ reason }) => facts !== undefined || reason !== 'unknown-fact'),
  );
}

export const bodiesOf = ({ body, variants = [] }: ScriptContent): string[] => [body, ...variants];

/** What stands under a plain field; undefined: nothing is wrong there. */
export function fieldError({ fields }: Faults, field: keyof ScriptContent, content: ScriptContent) {
  const fault = fields.find(one => one.field === field);
  return fault && words(fault, content);
}

function words({ field, kind }: FieldFault, content: ScriptContent): string | undefined {
  // That there is nothing yet is no news to whoever has just begun.
  if (field === 'title' && kind === 'missing') return undefined;
  if (field === 'title') return t('scripts.fault.title.too-long', { n: content.title.length });
  if (field === 'roles') return t('scripts.fault.roles.missing');
  if (field === 'surfaces') return t('scripts.fault.surfaces.missing');
  if (field === 'category') return t('scripts.fault.category');
  if (field === 'tags') return t('scripts.fault.tags');
  if (field === 'validTo') return t('scripts.fault.valid-to');
  if (field !== 'shortcut') return undefined;
  return kind === 'taken'
    ? t('scripts.fault.shortcut.taken', { code: content.shortcut ?? '' })
    : t('scripts.fault.shortcut.malformed');
}

/** What stands under the body (0) or under a variant. */
export function bodyError(faults: Faults, index: number, body: string): string | undefined {
  const own = faults.fields.find(({ field, at }) =>
    index === 0 ? field === 'body' : field === 'variants' && at === index - 1,
  );
  if (own?.kind === 'too-long') return t('scripts.fault.body.too-long', { n: body.length });
  const said = (faults.bodies[index] ?? []).slice(0, SAID).map(placeWords);
  return said.length > 0 ? said.join(';') : undefined;
}

function placeWords({ reason, name, should = '' }: PlaceFault): string {
  if (reason === 'unopened' || reason === 'empty' || reason === 'second-cursor')
    return t(`scripts.place-fault.${reason}`);
  if (reason === 'mistyped') return t('scripts.place-fault.mistyped', { name, should });
  const said = reason === 'unknown-fact' ? name.replace(/^fact:/, '') : name;
  return t(`scripts.place-fault.${reason}`, { name: said });
}

/** Facts of a body whose own words hold braces: they are written as they are, never filled again. */
export function bracesInFacts(body: string, facts: readonly Fact[]): string | undefined {
  const used = new Set(partsOf(body).flatMap(part => (part.kind === 'fact' ? part.name : [])));
  const odd = facts.find(({ name, value }) => used.has(name) && /\{\{|\}\}/.test(value));
  return odd && t('scripts.braces-in-fact', { name: odd.name });
}

/** Nothing stands in the way of a proposal. */
export const canPropose = ({ fields, bodies }: Faults): boolean =>
  fields.every(({ holds }) => holds === 'nothing') && bodies.every(faults => faults.length === 0);
