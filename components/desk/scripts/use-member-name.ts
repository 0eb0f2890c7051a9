import { useSession } from '../../../lib/state/session.ts';

/** What a member is called; undefined for nobody and for whoever has left. */
export function useMemberName(id: string | undefined): string | undefined {
  const session = useSession().data;
  return session?.signedIn ? session.members.find(member => member.id === id)?.name : undefined;
}
