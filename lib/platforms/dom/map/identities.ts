import type { ReadItem } from '../../../model/item.ts';
import { commentFingerprints, type IdentityDeps, messageFingerprints } from './identity.ts';
import type { Knowing } from './knowing.ts';

export interface IdHooks {
  /** The platform's id of a comment or message, from what stands at the map's `id`; undefined where that is none. */
  idFrom?(raw: string): string | undefined;
  /** The platform's id of a person, from what stands at `authorId` (an address of a profile, say). */
  authorIdFrom?(raw: string): string | undefined;
}

export interface Identity {
  id: string;
  idKind: ReadItem['idKind'];
  /** The fingerprint that this surface gives where the page does not tell the id. */
  alsoId?: string;
}

const PLAIN_ID = /^[\w.:-]{1,100}$/;

export interface Identities {
  of(item: Element): Identity | undefined;
  authorOf(item: Element): string | undefined;
}

/** The platform's own id where the page gives one, else a fingerprint. */
export function createIdentities(
  deps: IdentityDeps & { isDm: boolean; hooks: IdHooks; knowing: Knowing },
): Identities {
  const { platform, parts, isDm, hooks, knowing } = deps;
  const fingerprintOf = isDm ? messageFingerprints(deps) : commentFingerprints(deps);
  const plain = (raw: string) => (PLAIN_ID.test(raw) ? raw : undefined);
  const saidAt = (item: Element, part: 'id' | 'authorId', from: (raw: string) => string | undefined) => {
    const said = parts.of(item, part, from);
    return said.kind === 'found' && PLAIN_ID.test(said.value) ? said.value : undefined;
  };
  return {
    of(item) {
      const id = saidAt(item, 'id', hooks.idFrom ?? plain);
      if (id !== undefined) return { id: `${platform}:${id}`, idKind: 'platform' };
      const made = fingerprintOf(item);
      if (made === undefined) return undefined;
      const known = knowing.of(item)?.id;
      if (known === undefined || !PLAIN_ID.test(known)) return { id: made, idKind: 'fingerprint' };
      return { id: `${platform}:${known}`, idKind: 'platform', alsoId: made };
    },
    authorOf: item =>
      (saidAt(item, 'authorId', hooks.authorIdFrom ?? plain) ?? knowing.of(item)?.authorId)?.slice(0, 80),
  };
}
