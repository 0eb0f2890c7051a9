import { digest } from '../../../base/id.ts';
import { normalText } from '../../../base/text.ts';
import type { Post } from '../../../model/item.ts';
import type { OwnAccount } from '../../platform.ts';
import type { PageFacts } from './facts.ts';

/** The other side of the conversation that is open. */
export interface Peer {
  id?: string;
  name: string;
}

export function peerOf(facts: PageFacts): Peer | undefined {
  const name = facts.words('peer');
  const id = facts.words('peerId')?.slice(0, 80);
  return name === undefined ? undefined : { name: name.slice(0, 200), ...(id === undefined ? {} : { id }) };
}

/** A conversation belongs to the account that is logged in: two accounts of the matrix may talk with the same person. */
export function conversationOf(peer: Peer | undefined, own: OwnAccount | undefined): Post | undefined {
  if (!peer) return undefined;
  const sides = [normalText(own?.name ?? ''), peer.id ?? normalText(peer.name)];
  return {
    key: `dm-${digest(JSON.stringify(sides))}`,
    title: peer.name,
    ...(own?.id === undefined ? {} : { authorId: own.id }),
    ...(own ? { authorName: own.name } : {}),
  };
}
