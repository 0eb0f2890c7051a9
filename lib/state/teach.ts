import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';
import { type ActiveSite, activeSite, allowSite, isAllowed } from '../messaging/sites.ts';

/** The page in front of the operator; null where there is none of the web (a query may not answer undefined). */
export const useActiveSite = () =>
  useQuery({ queryKey: ['active-site'], queryFn: async () => (await activeSite()) ?? null });

/** Asks for this site alone, then begins a lesson on it. */
export const useTeach = () =>
  useMutation({
    async mutationFn({ tabId, host, pattern }: ActiveSite): Promise<'begun' | 'denied'> {
      if (!(await allowSite(pattern))) return 'denied';
      return (await services.pages.beginLesson({ tabId, host })) ? 'begun' : 'denied';
    },
  });

/** Has this operator let Chorus into the site? */
export const useAllowed = (pattern: string) =>
  useQuery({ queryKey: ['allowed', pattern], queryFn: () => isAllowed(pattern) });

export const useAllow = () => useMutation({ mutationFn: allowSite });
