import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const useAccounts = () =>
  useQuery({ queryKey: ['accounts'], queryFn: () => services.accounts.list() });
export const useSaveAccount = () => useMutation({ mutationFn: services.accounts.save });
