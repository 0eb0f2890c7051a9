import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { UsageDays } from '../messaging/protocol.ts';
import { services } from '../messaging/proxy.ts';

export { FINDINGS, USAGE_DAYS } from '../messaging/protocol.ts';

/** How one script was used; null: operators do not get it. While another stretch of time is counted the last one stays. */
export const useUsageSheet = (id: string, days: UsageDays) =>
  useQuery({
    queryKey: ['usage', 'sheet', id, days],
    queryFn: async () => (await services.usage.ofScript({ id, days })) ?? null,
    placeholderData: (before, query) => (query?.queryKey[2] === id ? before : undefined),
  });

export const useUsageTable = (days: UsageDays) =>
  useQuery({
    queryKey: ['usage', 'table', days],
    queryFn: () => services.usage.table({ days }),
    placeholderData: keepPreviousData,
  });

export const useFindings = () =>
  useQuery({ queryKey: ['usage', 'findings'], queryFn: () => services.usage.findings() });

export const useTakeHabit = () => useMutation({ mutationFn: services.usage.takeHabit });
