import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { MINUTE } from '../base/clock.ts';
import type { UsageDays } from '../messaging/protocol.ts';
import { services } from '../messaging/proxy.ts';

export { FINDINGS, USAGE_DAYS } from '../messaging/protocol.ts';

/** Uses change nothing that screens are told of, so they are counted anew now and then, and whenever a screen opens. */
const COUNTED = { staleTime: 0, refetchInterval: MINUTE };

/** How one script was used; null: operators do not get it. While another stretch of time is counted the last one stays. */
export const useUsageSheet = (id: string, days: UsageDays) =>
  useQuery({
    queryKey: ['usage', 'sheet', id, days],
    queryFn: async () => (await services.usage.ofScript({ id, days })) ?? null,
    ...COUNTED,
    placeholderData: (before, query) => (query?.queryKey[2] === id ? before : undefined),
  });

export const useUsageTable = (days: UsageDays) =>
  useQuery({
    queryKey: ['usage', 'table', days],
    queryFn: () => services.usage.table({ days }),
    ...COUNTED,
    placeholderData: keepPreviousData,
  });

export const useFindings = () =>
  useQuery({ queryKey: ['usage', 'findings'], queryFn: () => services.usage.findings(), staleTime: 0 });

export const useTakeHabit = () => useMutation({ mutationFn: services.usage.takeHabit });
