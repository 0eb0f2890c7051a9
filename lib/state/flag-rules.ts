import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';
import type { FlagRule } from '../model/flag-rule.ts';

/** What is wrong with these rules, and what they would change. Asked only while `wanted`; while it is asked for others, what was said last stands. */
export const useTestedRules = (rules: readonly FlagRule[], wanted: boolean) =>
  useQuery({
    queryKey: ['items', 'tested-rules', rules],
    queryFn: async () => {
      const input = { rules: [...rules] };
      const [faults, tested] = await Promise.all([
        services.flagRules.check(input),
        services.flagRules.test(input),
      ]);
      return { faults, tested };
    },
    enabled: wanted,
  });

export const useRulePosts = () =>
  useQuery({ queryKey: ['items', 'rule-posts'], queryFn: () => services.flagRules.posts() });

export const useCorrections = () =>
  useQuery({ queryKey: ['items', 'corrections'], queryFn: () => services.corrections.list() });

export const useProposals = () =>
  useQuery({ queryKey: ['items', 'proposals'], queryFn: () => services.corrections.proposals() });

export const useExportCorrections = () =>
  useMutation({ mutationFn: (withText: boolean) => services.corrections.export({ withText }) });
