import { failed, ok, type Result } from '../../base/result.ts';
import type { Member } from '../../model/member.ts';
import type { Pack, SentPack } from '../../model/pack.ts';
import { validatePack } from './validate-pack.ts';

/**
 * The pack to keep when `who` sends `wanted`. A number names one content for ever: the first that comes with it stays, the same one sent
 * again does no harm, another is a conflict.
 */
export function stepPack(
  kept: SentPack | undefined,
  wanted: SentPack,
  who: Member,
): Result<Pack, 'invalid' | 'conflict'> {
  const before = validatePack(kept);
  const sent = validatePack({ ...wanted, writtenBy: who.id });
  if (!sent.ok) return failed('invalid', `${sent.reason} ${sent.detail ?? ''}`);
  if (!before.ok || sent.value.version > before.value.version) return sent;
  const isSame = sent.value.version === before.value.version && bodyOf(sent.value) === bodyOf(before.value);
  return isSame ? ok(before.value) : failed('conflict', `version ${before.value.version} is kept`);
}

/** Both come out of the schema, so their keys stand in one order. */
const bodyOf = ({ surface, state, map, match, note }: Pack): string =>
  JSON.stringify([surface, state, map, match, note]);
