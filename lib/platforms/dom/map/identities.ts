import type { ReadItem } from '../../../model/item.ts';
import { commentFingerprints, type IdentityDeps, messageFingerprints } from './identity.ts';

export interface IdHooks {
  /** The platform's id of a comment or message, from what stands at the map's `id`; undefined where that is none. */
  idFrom?(raw: string): string | undefined;
  /** The platform's id of a person, from what stands at `authorId` (an address of a profile, say). */
  authorIdFrom?(raw: string): string | undefined;
}

export interface Identity {
  id: string;
  idKind: ReadItem['idKind'];
}

const PLAIN_ID = /^[\w.:-]{1,100}$/;

export interface Identities {
  of(item: Element): Identity | undefined;
  authorOf(item: Element): string | undefined;
}

/** The platform's own id where the page gives one, else a fingerprint. */
export function createIdentities(deps: IdentityDeps & { isDm: boolean; hooks: IdHooks }): Identities {
  const { platform, parts, isDm, hooks } = deps;
  const fingerprintOf = isDm ? messageFingerprints(deps) : commentFingerprints(deps);
  const plain = (raw: string) => (PLAIN_ID.test(raw) ? raw : undefined);
  const saidAt = (item: Element, part: 'id' | 'authorId', from: (raw: string) => string | undefined) => {
    const said = parts.of(item, part);
    if (said.kind !== 'found' || said.value === '') return undefined;
    const id = from(said.value);
    return id !== undefined && PLAIN_ID.test(id) ? id : undefined;
  };
  return {
    of(item) {
      const id = saidAt(item, 'id', hooks.idFrom ?? plain);
      if (id !== undefined) return { id: `${platform}:${id}`, idKind: 'platform' };
      const made = fingerprintOf(item);
      return made === undefined ? undefined : { id: made, idKind: 'fingerprint' };
    },
    authorOf: item => saidAt(item, 'authorId', hooks.authorIdFrom ?? plain)?.slice(0, 80),
  };
}
