import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const usePolicy = () =>
  useQuery({ queryKey: ['policy', 'current'], queryFn: () => services.policy.current() });
export const usePolicyVersions = () =>
  useQuery({ queryKey: ['policy', 'versions'], queryFn: () => services.policy.versions() });
export const usePreviewPolicy = () => useMutation({ mutationFn: services.policy.preview });
export const useSavePolicy = () => useMutation({ mutationFn: services.policy.save });
