import { useMutation, useQuery } from '@tanstack/react-query';
import { services } from '../messaging/proxy.ts';

export const useRedLines = () =>
  useQuery({ queryKey: ['red-lines', 'list'], queryFn: () => services.redLines.list() });
export const useSaveRedLines = () => useMutation({ mutationFn: services.redLines.save });
