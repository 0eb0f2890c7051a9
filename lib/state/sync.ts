import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const useSync = () => useQuery({ queryKey: ['sync'], queryFn: () => services.sync.state() });
export const useSyncNow = () => useMutation({ mutationFn: () => services.sync.now() });
export const useDismissRefused = () =>
  useMutation({ mutationFn: (id: string) => services.sync.dismissRefused({ id }) });
