import { useMutation, useQuery } from '@tanstack/react-query';
import { DAY, SECOND } from '../base/clock.ts';
import type { PostRef } from '../messaging/protocol.ts';
import { services } from '../messaging/proxy.ts';

/** Nothing changes in the store when a first hour ends, so it is asked for again now and then. */
const AGAIN_MS = 30 * SECOND;

export const usePostCoverage = (ref: PostRef) =>
  useQuery({
    queryKey: ['coverage', 'post', ref],
    queryFn: async () => (await services.coverage.ofPost(ref)) ?? null,
    refetchInterval: AGAIN_MS,
  });

/** `daysBack`: 0 is today, 1 yesterday, … */
export const useAccountCoverage = (accountId: string, daysBack: number) =>
  useQuery({
    queryKey: ['coverage', 'account', accountId, daysBack],
    queryFn: async () =>
      (await services.coverage.ofAccount({ accountId, at: Date.now() - daysBack * DAY })) ?? null,
    refetchInterval: AGAIN_MS,
  });

/** What a page asked the panel to show; null when none has. */
export const useLooked = () =>
  useQuery({
    queryKey: ['coverage', 'looked'],
    queryFn: async () => (await services.coverage.looked()) ?? null,
  });

export const useFlip = () => useMutation({ mutationFn: services.coverage.flip });
