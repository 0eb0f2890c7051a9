import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const useHealth = () =>
  useQuery({ queryKey: ['health', 'surfaces'], queryFn: () => services.health.list() });
export const usePageReports = () =>
  useQuery({ queryKey: ['health', 'reports'], queryFn: () => services.health.reports() });

/** Fetches one report, which may lie at the server; null when it cannot be had now. */
export const useFetchReport = () =>
  useMutation({ mutationFn: async (id: string) => (await services.health.report({ id })) ?? null });
