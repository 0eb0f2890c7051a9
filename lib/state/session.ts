import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';
import { type Deed, may } from '../rules/permission.ts';

export const useSession = () => useQuery({ queryKey: ['session'], queryFn: () => services.session.state() });

/** May the person at this screen do this? False until known. The server decides again. */
export function useMay(deed: Deed): boolean {
  const session = useSession().data;
  return session?.signedIn === true && may(session.member.role, deed);
}

/** Names of the members; who is no longer one goes by the id. */
export function useNameOf(): (id: string | undefined) => string {
  const session = useSession().data;
  const members = session?.signedIn ? session.members : [];
  return id => members.find(member => member.id === id)?.name ?? id ?? '';
}

export const useSignIn = () => useMutation({ mutationFn: services.session.signIn });
export const useJoin = () => useMutation({ mutationFn: services.session.join });
export const useSignOut = () => useMutation({ mutationFn: services.session.signOut });
export const useInvite = () => useMutation({ mutationFn: services.session.invite });
