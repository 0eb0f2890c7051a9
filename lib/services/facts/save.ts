import { newId } from '../../base/id.ts';
import type { FactSaved, FactsService } from '../../messaging/protocol.ts';
import { type Fact, factSchema } from '../../model/fact.ts';
import type { Member } from '../../model/member.ts';
import { changedFact } from '../../rules/facts/change.ts';
import { channelNamed } from '../../rules/facts/channel.ts';
import { stepFact } from '../../rules/facts/step.ts';
import { type FactContent, faultsOf } from '../../rules/facts/typed.ts';
import { may } from '../../rules/permission.ts';
import { factById } from '../../store/facts.ts';
import { type Core, memberOf, write } from '../core.ts';

type Input<Method extends 'save' | 'end'> = Parameters<FactsService[Method]>[0];

const MAX_WHY = 300;

export async function save(core: Core, { fact, base, ...about }: Input<'save'>): Promise<FactSaved> {
  const wanted = cleaned(fact);
  const [fault] = faultsOf(wanted);
  if (fault) return { ok: false, reason: 'invalid', detail: `${fault.field} ${fault.reason}` };
  const id = fact.id ?? newId();
  return writeFact(core, id, about, kept => {
    const version = kept ? (kept.version ?? 1) : 0;
    if (version !== base) return kept ? 'conflict' : 'gone';
    return { ...wanted, id };
  });
}

export const end = (core: Core, { id, ...about }: Input<'end'>): Promise<FactSaved> =>
  writeFact(core, id, about, kept => (kept ? { ...contentOf(kept), id, validTo: core.clock() } : 'gone'));

interface About {
  why?: string;
  mustRead: boolean;
}

type Content = FactContent & { id: string };

/**
 * The fact and what is written of its change go out in one write. `decide` sees what is kept at that moment; what the step refuses on
 * the server is refused here already.
 */
export async function writeFact(
  core: Core,
  id: string,
  { why, mustRead }: About,
  decide: (kept: Fact | undefined) => Content | 'conflict' | 'gone',
): Promise<FactSaved> {
  const member = await memberOf(core);
  if (!member || !may(member.role, 'write-library')) return { ok: false, reason: 'forbidden' };
  let outcome: FactSaved = { ok: false, reason: 'gone' };
  await write(core, async () => {
    const kept = await factById(core.db, id);
    const wanted = decide(kept);
    if (typeof wanted === 'string') {
      outcome = { ok: false, reason: wanted, ...(kept ? { detail: kept.value } : {}) };
      return [];
    }
    const made = changing(core, member, { why, mustRead });
    const { fact, change } = changedFact(kept, wanted, made);
    const step = stepFact(kept, factSchema.parse(fact), member);
    if (!step.ok) {
      outcome = { ok: false, reason: step.reason };
      return [];
    }
    outcome = { ok: true, id, version: step.value.version ?? 1 };
    return [
      { kind: 'fact', row: step.value },
      { kind: 'fact-change', row: change },
    ];
  });
  return outcome;
}

const changing = (
  core: Core,
  { id }: Member,
  { why, mustRead }: { why: string | undefined; mustRead: boolean },
) => ({
  id: newId(),
  memberId: id,
  now: core.clock(),
  why: why?.trim().slice(0, MAX_WHY),
  mustRead,
});

/** As it is kept: without what an empty field leaves behind, and every channel under its one name. */
function cleaned({ name, kind, value, ...rest }: FactContent): FactContent {
  const written = (text: string | undefined) => text?.trim() || undefined;
  const texts = {
    product: written(rest.product),
    channel: rest.channel?.trim() ? channelNamed(rest.channel) : undefined,
    source: written(rest.source),
    ownerId: written(rest.ownerId),
  };
  const dates = { validFrom: rest.validFrom, validTo: rest.validTo };
  const given = Object.entries({ ...texts, ...dates }).filter(([, each]) => each !== undefined);
  return { name: name.trim(), kind, value: value.trim(), ...Object.fromEntries(given) };
}

/** What a fact says, without who said it when. */
export const contentOf = ({ id, ...fact }: Fact): Content => ({ id, ...cleaned(fact) });
