import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const usePromises = () =>
  useQuery({ queryKey: ['promises'], queryFn: () => services.promises.list() });
export const useKeep = () => useMutation({ mutationFn: (id: string) => services.promises.keep({ id }) });
export const useDrop = () => useMutation({ mutationFn: (id: string) => services.promises.drop({ id }) });
